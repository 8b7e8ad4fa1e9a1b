// SPDX-License-Identifier: EUPL-1.2
import { decided, input, type Outcome, reason, refused, step } from '#libs/explain';
import { type Deelname, type DeelnameReden, isZelfde, type Taakverband, vallenSamen } from './deelname.ts';

/**
 * May somebody take part beside what there is? Not twice in the same samenwerking at once, and not in two that do the
 * same task at once: then nobody knows who buys for this gemeente [001 §4.1, §4.2: what one scale buys, the other does not].
 */
export function deelnameToetsen(
  nieuw: Deelname,
  bestaand: readonly Deelname[],
  samenwerkingen: readonly Taakverband[],
): Outcome<true, DeelnameReden> {
  const beside = bestaand.filter((deelname) => isZelfde(deelname, nieuw) && vallenSamen(deelname, nieuw));
  const nameOf = (code: string) => samenwerkingen.find((een) => een.code === code)?.naam ?? code;
  const figuresOf = ({ samenwerking, van, tot }: Deelname) => ({
    naam: nieuw.naam,
    samenwerking: nameOf(samenwerking),
    van: van?.toString() ?? 'onbekend',
    tot: tot?.toString() ?? 'nader bericht',
  });
  const reasons = beside.flatMap((deelname): readonly DeelnameReden[] =>
    deelname.samenwerking === nieuw.samenwerking
      ? [reason('deelname-overlapt', figuresOf(deelname), 'dag')]
      : sharedTasks(nieuw, deelname, samenwerkingen).map((taak) =>
          reason('taak-in-twee-verbanden', { ...figuresOf(deelname), taak }, 'dag'),
        ),
  );
  const steps = [
    step('deelnemer', nieuw.naam, 'tekst', input),
    step(
      'doet-al-mee-aan',
      beside.map(({ samenwerking }) => nameOf(samenwerking)).join(', ') || 'niets',
      'tekst',
      input,
    ),
  ];
  return reasons.length > 0 ? refused(reasons, steps) : decided(true, steps);
}

function sharedTasks(a: Deelname, b: Deelname, samenwerkingen: readonly Taakverband[]): readonly string[] {
  const tasksOf = (code: string) => samenwerkingen.find((een) => een.code === code)?.taken ?? [];
  const others = tasksOf(b.samenwerking).map(plain);
  return tasksOf(a.samenwerking).filter((taak) => others.includes(plain(taak)));
}

const plain = (taak: string): string => taak.trim().toLowerCase();
