/** Makes PDF files for tests: words in Helvetica at places, and nothing else. */

export interface Words {
  readonly text: string;
  /** Points from the lower left corner; 12 points high where nothing is said. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees. */
  readonly turned?: number;
  /** Wrapped in a mark that calls it decoration. */
  readonly artifact?: true;
}

export function pdfFile(pages: readonly (readonly Words[])[], trailer = ''): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((words, index) => {
    const content = words.map(shown).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    );
  });
  let file = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) file += `${String(place).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines of one column, from its first base line down. */
export function column(lines: readonly string[], { x = 50, y = 700, size = 12, step = 15 } = {}): Words[] {
  return lines.map((text, index) => ({ text, x, y: y - index * step, size }));
}

function shown({ text, x, y, size = 12, turned = 0, artifact }: Words): string {
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(3), Math.sin(angle).toFixed(3)];
  const words = `BT /F1 ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\\225')}) Tj ET`;
  return artifact ? `/Artifact BMC\n${words}\nEMC` : words;
}
