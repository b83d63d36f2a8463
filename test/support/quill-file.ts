/** A registry file of an invented developer, Quill Works, with one version, Heron LM 1; `version` and the like overlay it. */
export function quillFile(version: object, family: object = {}, developer: object = {}): string {
  return JSON.stringify({
    developer: { id: 'quill', name: 'Quill Works', ...developer },
    families: [
      {
        id: 'heron',
        name: 'Heron LM',
        versions: [
          {
            id: 'heron-1',
            name: 'Heron LM 1',
            weights: 'closed',
            licence: null,
            sources: [{ url: 'https://example.org/heron', checked: '2026-01-01', facts: ['weights'] }],
            ...version,
          },
        ],
        ...family,
      },
    ],
  });
}
