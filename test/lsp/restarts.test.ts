import { deepEqual, equal, match } from 'node:assert/strict';
import { restarting } from '../../client/src/restarts.ts';

const CONTINUE = 1;
const STAY_STOPPED = 1;
const RESTART = 2;
const MINUTE = 60_000;

describe('A server that ended', () => {
  it('is not given up because of what was written to it meanwhile, and nothing pops up', async () => {
    const handler = restarting();
    for (let count = 1; count <= 20; count += 1)
      deepEqual(await handler.error(new Error('write EPIPE'), undefined, count), { action: CONTINUE, handled: true });
    deepEqual(await handler.closed(), { action: RESTART, handled: true });
  });

  it('is started again four times within three minutes, and not a fifth time', async () => {
    let now = 0;
    const handler = restarting(() => now);
    for (let end = 0; end < 4; end += 1, now += MINUTE / 2) equal((await handler.closed()).action, RESTART);
    const { action, handled, message } = await handler.closed();
    equal(action, STAY_STOPPED);
    equal(handled, true);
    match(message ?? '', /ended 5 times/);
  });

  it('is started again however often, if it is seldom', async () => {
    let now = 0;
    const handler = restarting(() => now);
    for (let end = 0; end < 20; end += 1, now += MINUTE) equal((await handler.closed()).action, RESTART);
  });
});
