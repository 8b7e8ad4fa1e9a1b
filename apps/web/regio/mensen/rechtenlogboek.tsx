// SPDX-License-Identifier: EUPL-1.2
import { Moment, Section, Timeline } from '#libs/ui';
import { rollen } from '#platform/hoed';
import { actTekst } from '../../shell/teksten.ts';

type Gebeurd = { readonly op: string; readonly naam: string; readonly act: string; readonly na: unknown };
type Inhoud = { readonly rol?: unknown; readonly rollen?: unknown; readonly reden?: unknown };

const contentOf = (na: unknown): Inhoud => (typeof na === 'object' && na !== null ? na : {});
const isRol = (code: unknown): code is keyof typeof rollen => typeof code === 'string' && code in rollen;

/** Who changed whose rights, when and why; the newest first. */
export function Rechtenlogboek({ gebeurtenissen }: { readonly gebeurtenissen: readonly Gebeurd[] }) {
  if (gebeurtenissen.length === 0) return null;
  return (
    <Section title="Wat er veranderde">
      <Timeline
        label="Wie wat veranderde, wanneer en waarom"
        items={gebeurtenissen.toReversed().map(({ op, naam, act, na }) => {
          const { rol, rollen: meer, reden } = contentOf(na);
          const about = [rol, ...(Array.isArray(meer) ? meer : [])].filter(isRol).map((code) => rollen[code]);
          return {
            when: <Moment value={op} />,
            who: naam,
            what: about.length > 0 ? `${actTekst(act)}: ${about.join(', ')}` : actTekst(act),
            why: typeof reden === 'string' ? reden : undefined,
          };
        })}
      />
    </Section>
  );
}
