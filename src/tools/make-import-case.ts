import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '#commands/command.ts';
import { importCommand } from '#commands/import.ts';

const CASES = fileURLToPath(new URL('../../tests/fixtures/importers/cases/', import.meta.url));
const SITE = 'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\ntimeZone: Asia/Beirut\n';
const SECTIONS = '- name: ثقافة\n  pigment: ochre\n- name: مجتمع\n  pigment: lapis\n';
const NOW = Date.parse('2026-11-23T09:00:00Z');

/** What an import of a case wrote and said, by file; `report.txt` holds what it printed. */
export type CaseFiles = Readonly<Record<string, string>>;

/** Imports the source of a case, `input` with any ending, into an empty newspaper, and returns what became of it. */
export async function importCase(folder: string): Promise<CaseFiles> {
  const input = readdirSync(folder).find((name) => /^input(?:\.|$)/.test(name)) ?? 'input';
  const options = existsSync(join(folder, 'options.json'))
    ? (JSON.parse(readFileSync(join(folder, 'options.json'), 'utf8')) as string[])
    : [];
  const project = mkdtempSync(join(tmpdir(), 'nuqta-case-'));
  const content = join(project, 'content');
  const lines: string[] = [];
  try {
    mkdirSync(content);
    writeFileSync(join(content, 'site.yaml'), SITE);
    writeFileSync(join(content, 'sections.yaml'), SECTIONS);
    const given = [join(folder, input), '--content', content, ...options];
    const code = await runCommand(importCommand, given, {
      environment: {},
      projectFolder: project,
      now: NOW,
      random: (size) => new Uint8Array(size),
      show: { language: 'en', terminal: false },
      print: (text) => lines.push(text),
      printError: (text) => lines.push(text),
    });
    const said = [...lines, `exit ${code}`].join('\n').replaceAll(`${folder}/`, '').replaceAll(folder, '');
    return { ...filesOf(content), 'report.txt': `${said}\n` };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function filesOf(content: string): CaseFiles {
  const names = readdirSync(content, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const written = names.filter((name) => /\.md$|^redirects\.yaml$/.test(name)).sort();
  const texts = written.map((name) => [name, readFileSync(join(content, name), 'utf8')] as const);
  const pictures = names.filter((name) => /^pictures\/.*\.\w+$/.test(name)).sort();
  return Object.fromEntries([
    ...texts,
    ...(pictures.length === 0 ? [] : [['pictures.txt', `${pictures.join('\n')}\n`] as const]),
  ]);
}

async function makeCase(source: string, name: string, options: readonly string[]): Promise<void> {
  const folder = join(CASES, name);
  mkdirSync(folder, { recursive: true });
  const input = join(folder, `input${extname(basename(source))}`);
  if (resolve(source) !== input) cpSync(source, input, { recursive: true });
  if (options.length > 0) writeFileSync(join(folder, 'options.json'), `${JSON.stringify(options)}\n`);
  rmSync(join(folder, 'expected'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(await importCase(folder))) {
    const file = join(folder, 'expected', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${folder}: read each file of "expected" before you keep it.`);
}

if (import.meta.main) {
  const [source, name, ...options] = process.argv.slice(2);
  if (source === undefined || name === undefined) {
    console.error(
      'npm run import-case -- SOURCE NAME [options of import]   makes a case of the importers from a file or folder',
    );
    process.exitCode = 2;
  } else await makeCase(source, name, options);
}
