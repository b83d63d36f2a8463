// Stands in for a part of a dependency that our bundles never call.
// biome-ignore lint/style/noDefaultExport: it has the shape of what it stands in for
export default () => '';
