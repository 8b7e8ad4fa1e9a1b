// SPDX-License-Identifier: EUPL-1.2
import { Badge, ButtonLink, Moment, PageTitle, Section } from '#libs/ui';
import type { EffectketenView, KetenView } from '#modules/beleid';
import { Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import type { Plat } from '../../shell/plat.ts';
import { Kernbedingstand, OpenPunten, Verschil, Versies, Weglatingen } from './keten-stand.tsx';
import { Ketenplaat, type Regel } from './ketenplaat.tsx';

type Props = { readonly view: Plat<EffectketenView>; readonly keten: Plat<KetenView> };

/** Of which segment and version this is, and how it stands. */
export function Ketentitel({ view: { segment, magWijzigen, versies }, keten }: Props) {
  const { staat, versie, vastgesteld, begonnen } = keten;
  const adres = `/beleid/segmenten/${segment.code}/effectketen`;
  const counts = staat === 'concept' ? versies.find((found) => found.staat === 'vastgesteld') : undefined;
  return (
    <>
      <title>{`Effectketen ${segment.naam} – Inkoopregie`}</title>
      <PageTitle
        title={`Effectketen ${segment.naam}`}
        state={
          <>
            <Badge kind={staat === 'vastgesteld' ? 'positive' : 'neutral'}>{staat}</Badge> Versie {versie},{' '}
            {vastgesteld ? 'vastgesteld op ' : 'begonnen op '}
            <Moment value={vastgesteld ?? begonnen} />
            {counts && (
              <>
                . Tot dan geldt <a href={`${adres}/versies/${counts.versie}`}>versie {counts.versie}</a>
              </>
            )}
          </>
        }
        action={
          magWijzigen &&
          staat === 'concept' && (
            <ButtonLink kind="secondary" href={`${adres}/bewerken`}>
              Keten bewerken
            </ButtonLink>
          )
        }
      />
    </>
  );
}

/** What is open tells something of the concept and of what counts now, not of a version that was replaced. */
const isActueel = ({ versies }: Props['view'], { staat, versie }: Props['keten']): boolean =>
  staat === 'concept' || versie === versies.find((found) => found.staat === 'vastgesteld')?.versie;

/** One version of a chain: as a picture and in words, with what is open and how it came to be. */
export function Ketenpagina({ view, keten, regels }: Props & { readonly regels: readonly Regel[] }) {
  return (
    <>
      <Section title="De keten">
        {regels.length === 0 ? (
          <p>In deze keten staat nog geen doel.</p>
        ) : (
          <Ketenplaat regels={regels} contracten={view.contracten} />
        )}
      </Section>
      {keten.volledig && isActueel(view, keten) && <OpenPunten volledig={keten.volledig} />}
      <Weglatingen weglatingen={keten.weglatingen} />
      <Kernbedingstand contracten={view.contracten} />
      <Verschil keten={keten} />
      <Versies view={view} getoond={keten.versie} />
      <Geschiedenis gebeurtenissen={view.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}
