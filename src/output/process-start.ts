import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Returns a text that is the same for two processes exactly where the number of one means the same process to the
 * other: the machine, on Linux also its boot and the namespace of process numbers, which containers have of their own.
 */
export function processSpace(): string {
  return [hostname(), bootOf(), namespaceOf()].filter((part) => part !== '').join(' ');
}

function bootOf(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function namespaceOf(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/**
 * Returns a text that distinguishes a process from a later one with the same id: on Linux its boot id and start tick,
 * elsewhere an empty text. Returns undefined when no such process exists.
 */
export function processStart(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  try {
    // proc_pid_stat(5): the name in parentheses may hold anything; start time is field 22, the 20th after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended and only waits to be counted.
    if (fields[0] === 'Z') return undefined;
    return `${bootOf()} ${fields[19] ?? ''}`;
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
