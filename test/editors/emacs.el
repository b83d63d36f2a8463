;;; emacs.el --- Drives Emacs as a writer would  -*- lexical-binding: t -*-
;; Opens a draft, waits for squiggles, hovers, takes a fix, saves.
;; Environment: SNIPPET names the settings under test, DRAFT the draft. Prints what was seen as JSON.
(require 'package)
(package-initialize)
(require 'cl-lib)
(require 'json)
(load (getenv "SNIPPET") nil t)
(require 'eglot)
(require 'markdown-mode)

(defvar seen nil "What was seen, as an association list.")

(defun wait-for (what holds)
  "Wait for WHAT until the function HOLDS returns a value, and return it."
  (let ((end (+ (float-time) 20)) value)
    (while (not (setq value (funcall holds)))
      (when (> (float-time) end) (error "No %s within 20 s" what))
      (accept-process-output nil 0.05))
    value))

(defun drive ()
  "See the draft through."
  (find-file (getenv "DRAFT"))
  (push (cons 'mode (symbol-name major-mode)) seen)
  ;; What `M-x eglot' does; there is nobody to be asked.
  (apply #'eglot (eglot--guess-contact))
  (wait-for "server" #'eglot-current-server)
  (flymake-start)
  (let* ((first (car (wait-for "diagnostics" #'flymake-diagnostics)))
         (start (flymake-diagnostic-beg first)))
    (goto-char start)
    (push (cons 'diagnostic
                (list (cons 'line (line-number-at-pos))
                      (cons 'column (1+ (current-column)))
                      (cons 'message (flymake-diagnostic-text first))))
          seen)
    (let (text)
      (eglot-hover-eldoc-function (lambda (words &rest _) (setq text words)))
      (push (cons 'hover (substring-no-properties (wait-for "hover" (lambda () text)))) seen))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt titles &rest _)
                 (let ((names (mapcar (lambda (title) (if (consp title) (car title) title)) titles)))
                   (push (cons 'actions (vconcat names)) seen)
                   (seq-find (lambda (name) (string-search "open-weight" name)) names)))))
      ;; As when asked by the keyboard: otherwise it would show a menu for the mouse.
      (let ((last-nonmenu-event ?a))
        (eglot-code-actions start (flymake-diagnostic-end first) nil t)))
    (wait-for "change" #'buffer-modified-p)
    (save-buffer)
    (flymake-start)
    (wait-for "end of the diagnostics" (lambda () (null (flymake-diagnostics))))))

(condition-case problem (drive)
  (error (push (cons 'problem (error-message-string problem)) seen)))
(princ (concat (json-encode seen) "\n"))
(setq kill-buffer-query-functions nil)
(kill-emacs 0)
