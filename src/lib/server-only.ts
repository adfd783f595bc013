// Stands in for the "server-only" marker under vitest, which has no bundler to enforce it.
export {};
