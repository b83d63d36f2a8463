/** Writes the items of a JSON array as they come: each on a line of its own, parted by commas. */

export function createJsonItems(): (values: readonly unknown[]) => string {
  let separator = '\n';
  return (values) =>
    values
      .map((value) => {
        const text = `${separator}${JSON.stringify(value)}`;
        separator = ',\n';
        return text;
      })
      .join('');
}
