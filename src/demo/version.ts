/**
 * Names the rows and drawings of this release. `test/unit/demo/version.test.ts` says what to write here after either
 * has changed; pictures of another version are drawn again.
 */
export const DEMO_VERSION = 'b77edb85af33';
