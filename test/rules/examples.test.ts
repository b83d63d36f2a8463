/** Each rule's examples are run: what it says it reports it reports, what it accepts it leaves alone. */
import { strict as assert } from 'node:assert';
import { rules } from '../../server/src/core/index.ts';
import { analyse } from '../support/check.ts';

for (const rule of rules) {
  const { format } = rule.examples;
  const options = format === undefined ? {} : { format };
  describe(`rule ${rule.id}`, () => {
    for (const example of rule.examples.reported) {
      it(`reports: ${example}`, () => {
        const found = analyse(example, options).findings.filter((finding) => finding.rule === rule.id);
        assert.ok(found.length > 0);
        for (const finding of found) {
          assert.ok(finding.message.length > 20);
          // A contradiction and an idle comment rest on the document itself.
          const isOfDocument = (finding.related?.length ?? 0) > 0 || finding.claim === undefined;
          assert.ok(finding.evidence.length > 0 || isOfDocument, 'no source is given');
        }
      });
    }
    for (const example of rule.examples.accepted) {
      it(`accepts: ${example}`, () => {
        const { findings, reading } = analyse(example, options);
        assert.deepEqual(
          findings.filter((finding) => finding.rule === rule.id),
          [],
        );
        assert.ok(reading !== undefined);
      });
    }
  });
}
