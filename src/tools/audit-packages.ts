import { spawnSync } from 'node:child_process';
import { type Command, runAsProcess } from '#commands/command.ts';
import { EXIT } from '#commands/exit.ts';
import { auditReport } from './audit/audit-report.ts';

const USAGE = `npm run audit   asks the registry for known vulnerabilities of the packages that the product needs
Exit code 1 where one is high or critical; 0 where none is, or where no registry answers, which is said.`;

const auditCommand: Command<Record<string, never>> = {
  name: 'audit',
  usage: USAGE,
  options: {},
  run(_args, io) {
    const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
      cwd: io.projectFolder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const report = auditReport(stdout ?? '');
    if (report === undefined) {
      const note = 'No registry answered: the packages were not audited.';
      io.print(io.environment['GITHUB_ACTIONS'] === 'true' ? `::warning::${note}` : note);
      return EXIT.good;
    }
    for (const line of report.lines) io.print(line);
    return report.failed ? EXIT.failed : EXIT.good;
  },
};

await runAsProcess(auditCommand);
