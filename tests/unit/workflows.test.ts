import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number().optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { name, text, workflow: workflowSchema.parse(parse(text)) };
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([job, value]) => ({ job: `${name} ${job}`, value })),
);

describe('workflows', () => {
  test.each(workflows)('$name gives nothing away that a job does not ask for', ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
  });

  test.each(jobs)('$job has a time limit and its own permissions', ({ value }) => {
    expect(value['timeout-minutes']).toBeLessThanOrEqual(60);
    expect(value.permissions).toBeDefined();
  });

  test('only the job that deploys may write', () => {
    const writing = jobs.filter(({ value }) => Object.values(value.permissions ?? {}).includes('write'));
    expect(writing.map(({ job }) => job)).toEqual(['publish.yml deploy']);
    expect(writing.flatMap(({ value }) => value.steps.map(({ run }) => run))).toEqual([undefined]);
  });

  test.each(workflows)('$name pins each action to a commit, with the version behind it', ({ text }) => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action]) => action ?? '');
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('one action stands at one commit everywhere', () => {
    const pins = new Map<string, Set<string>>();
    for (const { value } of jobs) {
      for (const { uses } of value.steps) {
        const [name, commit] = (uses ?? '').split('@');
        if (name !== undefined && commit !== undefined) pins.set(name, (pins.get(name) ?? new Set()).add(commit));
      }
    }
    for (const [name, commits] of pins) expect([name, commits.size]).toEqual([name, 1]);
  });

  test('files whose names begin with a dot are kept when the site is uploaded', () => {
    const uploads = jobs
      .flatMap(({ value }) => value.steps)
      .filter(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(uploads.map((step) => step.with?.['include-hidden-files'])).toEqual([true]);
  });

  test('what a run script reads from outside comes through its environment', () => {
    // An expression inside a script is pasted into it before the shell reads it.
    for (const { value } of jobs) for (const { run } of value.steps) expect(run ?? '').not.toContain('${{');
  });
});
