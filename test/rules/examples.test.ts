/** Each rule's examples are run: what it says it reports it reports, what it accepts it leaves alone. */
import { strict as assert } from 'node:assert';
import { rules } from '../../server/src/core/index.ts';
import { analyse } from '../support/check.ts';

for (const rule of rules) {
  describe(`rule ${rule.id}`, () => {
    for (const example of rule.examples.reported) {
      it(`reports: ${example}`, () => {
        const found = analyse(example).findings.filter((finding) => finding.rule === rule.id);
        assert.ok(found.length > 0);
        for (const finding of found) {
          assert.ok(finding.message.length > 20);
          // A contradiction rests on the document itself.
          assert.ok(finding.evidence.length > 0 || (finding.related?.length ?? 0) > 0, 'no source is given');
        }
      });
    }
    for (const example of rule.examples.accepted) {
      it(`accepts: ${example}`, () => {
        const { findings, reading } = analyse(example);
        assert.deepEqual(
          findings.filter((finding) => finding.rule === rule.id),
          [],
        );
        assert.ok(reading !== undefined);
      });
    }
  });
}
