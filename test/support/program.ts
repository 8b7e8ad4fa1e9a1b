// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export type Program = {
  readonly adres: string;
  readonly gegevens: string;
  /** Everything that it printed. */
  readonly output: () => string;
  readonly pid: number;
  /** Milliseconds from the start of the process until it said that it stands ready. */
  readonly startMilliseconds: number;
  /** Ends it as someone with Ctrl-C does, and waits. @returns its exit code */
  readonly stop: () => Promise<number | null>;
  /** Ends it as a power cut does: no goodbye. */
  readonly kill: () => Promise<number | null>;
};

const root = fileURLToPath(new URL('../../', import.meta.url));
/** As `npm start` starts it. */
const { scripts } = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
const [, ...start] = scripts.start.split(' ');
const longestStart = 120_000;

/** An own folder for what a program keeps, reachable for the account of its database. */
export async function makeDataFolder(): Promise<{ readonly map: string; readonly remove: () => Promise<void> }> {
  const map = await mkdtemp(path.join(tmpdir(), 'inkoopregie-proef-'));
  await chmod(map, 0o711);
  return { map, remove: () => rm(map, { recursive: true, force: true }) };
}

/** A program that has been started and may not be ready yet. */
export type Starting = {
  readonly output: () => string;
  readonly pid: number;
  /** Its address once it stands ready. @throws Error with its output when it ends before that */
  readonly ready: Promise<string>;
  readonly stop: () => Promise<number | null>;
  readonly kill: () => Promise<number | null>;
};

/** Starts the real program on a free port, and does not wait for it. */
export const spawnProgram = (gegevens: string, ...opties: string[]): Starting =>
  follow(spawn(process.execPath, argumentsFor(gegevens, opties), { cwd: root }));

/**
 * The same, where no file may become larger than this, in bytes; its PostgreSQL included. PostgreSQL takes that for a full
 * disk: it leaves the signal for this alone, and the write fails.
 */
export const spawnProgramWithin = (largestFile: number, gegevens: string, ...opties: string[]): Starting =>
  follow(
    spawn(
      'sh',
      [
        '-c',
        `ulimit -f ${Math.floor(largestFile / 512)}; exec "$@"`,
        'sh',
        process.execPath,
        ...argumentsFor(gegevens, opties),
      ],
      { cwd: root },
    ),
  );

const argumentsFor = (gegevens: string, opties: readonly string[]): readonly string[] => [
  ...start,
  ...['--poort', '0', '--gegevens', gegevens],
  ...opties,
];

function follow(child: ChildProcessWithoutNullStreams): Starting {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  const output = () => chunks.join('');
  const end = (signal: NodeJS.Signals) => async () => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
    return child.exitCode;
  };
  const ready = readyAddress(child, output);
  ready.catch(() => {}); // whoever waits for it hears of it
  return { output, pid: child.pid ?? 0, ready, stop: end('SIGTERM'), kill: end('SIGKILL') };
}

/** Starts the real program on a free port. @throws Error with its output when it does not get ready */
export async function startProgram(gegevens: string, ...opties: string[]): Promise<Program> {
  const began = performance.now();
  const { output, pid, ready, stop, kill } = spawnProgram(gegevens, ...opties);
  const adres = await ready;
  return { adres, gegevens, output, pid, startMilliseconds: performance.now() - began, stop, kill };
}

const readyAddress = (child: ChildProcess, output: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`niet gereed na ${longestStart} ms:\n${output()}`));
    }, longestStart);
    const look = () => {
      const found = /staat klaar op (http:\S+)/.exec(output())?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`gestopt met ${code} voor het gereed was:\n${output()}`));
    });
  });
