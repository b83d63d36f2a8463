/** Whether a sentence puts an event off. */
import { has, type Unit } from '../units.ts';

/** What is planned, put off or awaited has not happened: "… slipped to May", « … est prévue en juin ». */
export const PENDING =
  /^(?:expect|planned|delay|postpon|cancel|slip|await|rumou?r|hope|stall|miss(?:es|ed)$|promised?$|schedul|demand|require|anticipat|specul|joke|far away|yet to|attendue?s?$|attend(?:ent|ons)$|prévu|repouss|reporté|annul|spécul|promise?s?$|retard)/;

export const isPending = (units: readonly Unit[]) =>
  units.some((unit) => PENDING.test(unit.norm) || has(unit, 'negation', 'hypothetical'));
