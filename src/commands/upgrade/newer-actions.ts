const USES = /^(\s*(?:- )?uses: )([\w.-]+\/[\w.-]+)@(.*)$/gm;

/**
 * Returns the text of a workflow with each action in the version that `current` uses; actions that it does not use, and
 * every other line, stay.
 */
export function newerActions(workflow: string, current: string): string {
  const versions = new Map([...current.matchAll(USES)].map(([, , name = '', version = '']) => [name, version]));
  return workflow.replace(USES, (line, before: string, name: string) => {
    const version = versions.get(name);
    return version === undefined ? line : `${before}${name}@${version}`;
  });
}
