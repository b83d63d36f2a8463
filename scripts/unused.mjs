// Stands in for a part of a dependency that our bundles never call.
export default () => '';
