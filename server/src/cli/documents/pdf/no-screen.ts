/** Stands in for what draws pages: the library asks for it when it is loaded, and reading words needs none of it. */
class Nothing {}

const screen = globalThis as Record<string, unknown>;
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) screen[name] ??= Nothing;
// Node has one from version 21 on.
screen.navigator ??= { platform: '', userAgent: '' };
