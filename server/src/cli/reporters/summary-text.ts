/** The line that sums up a run. */
import type { Mended, Summary } from './reporter.ts';

export function summaryText({ texts, problems, counts, mended, accepted }: Summary): string {
  const parts = [
    many(counts.error, 'error'),
    many(counts.warning, 'warning'),
    many(counts.information, 'information', 'information'),
    many(counts.hint, 'hint'),
  ].filter((part) => part !== '');
  const found = parts.length > 0 ? parts.join(', ') : 'no findings';
  const unread = problems - (mended?.failed ?? 0);
  return [
    `${texts === 0 ? 'no text' : many(texts, 'text')} checked: ${found}${mended ? left(mended) : ''}`,
    ...(accepted ? [`${accepted} accepted before`] : []),
    ...(mended ? [mendedText(mended)] : []),
    ...(mended?.failed ? [`${many(mended.failed, 'text')} could not be mended`] : []),
    ...(unread > 0 ? [`${many(unread, 'input')} could not be read`] : []),
  ].join('; ');
}

function left({ fixing }: Mended): string {
  return fixing === 'dry-run' ? ' would be left' : ' left';
}

function mendedText({ findings, texts, fixing }: Mended): string {
  const verb = fixing === 'dry-run' ? 'would be mended' : 'mended';
  return findings === 0 ? `none ${verb}` : `${findings} ${verb} in ${many(texts, 'text')}`;
}

function many(count: number, one: string, more = `${one}s`): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : more}`;
}
