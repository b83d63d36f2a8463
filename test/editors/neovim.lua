-- Drives Neovim as a writer would: opens a draft, waits for squiggles, hovers, takes a fix, saves.
-- Environment: SNIPPET names the settings under test, DRAFT the draft. Prints what was seen as JSON.
local seen = {}

local function wait(what, holds)
  if not vim.wait(20000, holds, 20) then error('no ' .. what .. ' within 20 s') end
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end

local function drive()
  dofile(vim.env.SNIPPET)
  vim.cmd('filetype on')
  vim.cmd('edit ' .. vim.env.DRAFT)
  wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
  local first = vim.diagnostic.get(0)[1]
  seen.diagnostic = { line = first.lnum + 1, column = first.col + 1, source = first.source, code = first.code, message = first.message }

  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  vim.lsp.buf.hover()
  wait('hover', function() return floating() ~= nil end)
  seen.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(floating()), 0, -1, false), '\n')
  vim.api.nvim_win_close(floating(), true)

  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.ui.select = function(items, options, choose)
    seen.actions = vim.tbl_map(options.format_item, items)
    for _, item in ipairs(items) do
      if options.format_item(item):find('open-weight', 1, true) then return choose(item) end
    end
    choose(nil)
  end
  vim.lsp.buf.code_action()
  wait('change', function() return vim.api.nvim_buf_get_changedtick(0) > before end)
  wait('end of the diagnostics', function() return #vim.diagnostic.get(0) == 0 end)
  vim.cmd('write')
end

local fine, problem = pcall(drive)
if not fine then seen.problem = problem end
io.stdout:write(vim.json.encode(seen) .. '\n')
vim.cmd('qall!')
