/** Properties are tried on the same examples in every run, so that a run fails for what was changed; a fuzzer looks for new ones. */
import fc from 'fast-check';

const { OPEN_CLAIMS_SEED: wanted = '20261122' } = process.env;

// "random" takes other examples each time; a number, those of a run that failed.
if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });
