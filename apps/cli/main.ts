#!/usr/bin/env -S node --v8-pool-size=0 --max-semi-space-size=2 --heap-growing-percent=40
// SPDX-License-Identifier: EUPL-1.2
import { bestandsfout } from './bestandsfout.ts';
import { Gebruiksfout, type Opties, readOpties } from './opties.ts';

// React chooses its fast form when it is loaded, so this comes before any command.
process.env['NODE_ENV'] ??= 'production';

const hulp = `Inkoopregie

  inkoopregie start [--poort N] [--gegevens MAP] [--nu MOMENT] [--leeg] [--voorbeeld plan|heel]
  inkoopregie voorbeeld [--regio NAAM]
  inkoopregie beheerder maak --verband|--gemeente|--aanbieder CODE --naam NAAM --email ADRES|--account ACCOUNT [--organisatie NAAM]
  inkoopregie regio nieuw MAP
  inkoopregie regio controleer MAP…
  inkoopregie regio toon MAP [--json]
  inkoopregie regio dekking MAP DOCUMENT=BESTAND… [--json]
  inkoopregie regio schema [MAP]
  inkoopregie regio vergelijk MAP MAP… [--json]
  inkoopregie regio laad MAP [--proef|--lezen]
  inkoopregie bericht controleer BESTAND… [--json]
  inkoopregie bericht verwerk BESTAND… [--retour MAP]
  inkoopregie tarief bereken BESTAND [--json]
  inkoopregie tarief indexeer BESTAND [--json]
  inkoopregie tarief schema
  inkoopregie impact BESTAND [--gegevens MAP] [--json]
  inkoopregie reservekopie BESTAND [--gegevens MAP]
  inkoopregie herstel BESTAND [--gegevens MAP] [--proef]
  inkoopregie sleutels vervang [--gegevens MAP]
  inkoopregie sleutels gebruik [--gegevens MAP]
  inkoopregie leeslog controleer [--gegevens MAP]
  inkoopregie mail proef ADRES [--gegevens MAP]

Voor MAP mag ook de naam van een regio staan die in regios/ een pakket heeft.
`;

type Command = (opties: Opties, rest: readonly string[]) => Promise<number>;

/** Each command is loaded when it is asked for: checking a message needs no database. */
const commands: Readonly<Record<string, Command>> = {
  start: async (opties) => (await import('./start.ts')).start(opties),
  voorbeeld: async (opties) => (await import('./voorbeeld.ts')).voorbeeld(opties),
  'beheerder maak': async (opties) => {
    const [{ metPlatform }, { beheerderMaken }] = await Promise.all([
      import('./met-platform.ts'),
      import('./beheerder-maken.ts'),
    ]);
    return beheerderMaken(opties, metPlatform);
  },
  'bericht controleer': async (opties, bestanden) =>
    (await import('./bericht-controleer.ts')).berichtControleer(bestanden, opties),
  'bericht verwerk': async (opties, bestanden) => {
    const [{ metPlatform }, { berichtVerwerken }] = await Promise.all([
      import('./met-platform.ts'),
      import('./bericht-verwerken.ts'),
    ]);
    return metPlatform(opties, (omgeving) => berichtVerwerken(omgeving, bestanden, opties));
  },
  'regio nieuw': async (opties, [map]) => (await import('./regio-nieuw.ts')).regioNieuw(map, opties),
  'regio controleer': async (opties, mappen) => (await import('./regio.ts')).regioControleer(mappen, opties),
  'regio toon': async (opties, [naam = '']) => (await import('./regio.ts')).regioToon(naam, opties),
  'regio dekking': async (opties, [map, ...bestanden]) =>
    (await import('./regio-dekking.ts')).regioDekking(map, bestanden, opties),
  'regio schema': async (opties, [map]) => (await import('./regio.ts')).regioSchema(map, opties),
  'regio vergelijk': async (opties, namen) => (await import('./regio-vergelijk.ts')).regioVergelijk(namen, opties),
  'tarief bereken': async (opties, [bestand = '']) => (await import('./tarief.ts')).tariefBereken(bestand, opties),
  'tarief indexeer': async (opties, [bestand = '']) =>
    (await import('./tarief-indexeer.ts')).tariefIndexeer(bestand, opties),
  impact: async (opties, [bestand = '']) => {
    const [{ metPlatform }, { impact }] = await Promise.all([import('./met-platform.ts'), import('./impact.ts')]);
    return metPlatform(opties, (omgeving) => impact(omgeving, bestand, opties));
  },
  reservekopie: async (opties, [bestand = '']) => (await import('./reservekopie.ts')).reservekopie(opties, bestand),
  herstel: async (opties, [bestand = '']) => (await import('./reservekopie.ts')).herstel(opties, bestand),
  'sleutels vervang': async (opties) => (await import('./sleutels.ts')).sleutelsVervangen(opties),
  'sleutels gebruik': async (opties) => (await import('./sleutels.ts')).sleutelsGebruik(opties),
  'leeslog controleer': async (opties) => (await import('./leeslog.ts')).leeslogControleren(opties),
  'mail proef': async (opties, [adres = '']) => (await import('./mail-proef.ts')).mailProef(adres, opties),
  'tarief schema': async () => (await import('./tarief.ts')).tariefSchema(),
  'regio laad': async (opties, [map = '']) => (await import('./regio-laden.ts')).regioLaden(opties, map),
};

async function main(argv: readonly string[]): Promise<number> {
  if (argv.some((woord) => woord === '--help' || woord === '-h')) {
    console.log(hulp);
    return 0;
  }
  const opties = readOpties(argv);
  const [first = '', second = ''] = opties.woorden;
  if (first === '' || first === 'help') {
    console.log(hulp);
    return first === '' ? 2 : 0;
  }
  const two = commands[`${first} ${second}`];
  if (two) return two(opties, opties.woorden.slice(2));
  const one = commands[first];
  if (one) return one(opties, opties.woorden.slice(1));
  throw new Gebruiksfout(`Het commando ‘${[first, second].join(' ').trim()}’ bestaat niet.\n\n${hulp}`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const file = bestandsfout(error);
  console.error(file ?? (error instanceof Error ? error.message : String(error)));
  if (!(error instanceof Gebruiksfout) && process.env['INKOOPREGIE_SPOOR']) console.error(error);
  process.exitCode = error instanceof Gebruiksfout || file !== null ? 2 : 1;
}
