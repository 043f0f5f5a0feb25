import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUILD_VARIABLES, readBuildOptions } from '#edition/build-options.ts';
import { editionPictures } from '#edition/edition-pictures.ts';
import { loadEdition } from '#edition/load-edition.ts';
import { publishedProblems } from '#edition/published-problems.ts';
import { compareProblems, formatProblem, hasErrors } from '#problems/problem.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    cache: { type: 'string' },
    now: { type: 'string' },
    drafts: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  },
});
for (const name of ['content', 'cache', 'now'] as const) {
  const value = values[name];
  if (value !== undefined) process.env[BUILD_VARIABLES[name]] = value;
}
const options = readBuildOptions(
  { ...process.env, ...(values.drafts ? { [BUILD_VARIABLES.drafts]: '1' } : {}) },
  fileURLToPath(new URL('../../', import.meta.url)),
  Date.now(),
);
const loaded = loadEdition(options);
const { edition, warnings } = loaded;
const { problems: broken } = await editionPictures(loaded, options.contentFolder);
const problems = [...loaded.problems, ...broken, ...(await publishedProblems(edition, options))].sort(compareProblems);
for (const warning of warnings) console.error(warning);
if (values.format === 'json') console.log(JSON.stringify(problems, null, 2));
else for (const problem of problems) console.log(formatProblem(problem));
if (values.format === 'text') console.log(`${edition.articles.length} articles, ${problems.length} problems`);
process.exitCode = hasErrors(problems) ? 1 : 0;
