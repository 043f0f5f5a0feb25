/** Variables that change what a build or a check does or prints, and that a developer or a service may have set. */
const OURS = /^(NUQTA_|ASTRO_|GITHUB_|SOURCE_DATE_EPOCH$|NODE_OPTIONS$|NODE_ENV$|FORCE_COLOR$|NO_COLOR$|VITEST)/;

/** Returns the environment without what the developer's own builds are told by. */
export function cleanEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !OURS.test(name)));
}
