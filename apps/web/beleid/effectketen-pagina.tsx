// SPDX-License-Identifier: EUPL-1.2
import { Badge, ButtonLink, Moment, PageTitle, Section } from '#libs/ui';
import type { EffectketenView, KetenView } from '#modules/beleid';
import { Geschiedenis } from '../shell/dossier.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import type { Plat } from '../shell/plat.ts';
import { Kernbedingstand, OpenPunten, Verschil, Versies, Weglatingen } from './keten-stand.tsx';
import { Ketenplaat, type Regel } from './ketenplaat.tsx';

type Props = { readonly view: Plat<EffectketenView>; readonly keten: Plat<KetenView> };

/** Of which segment and version this is, and how it stands. */
export function Ketentitel({ view: { segment, magWijzigen }, keten }: Props) {
  const { staat, versie, vastgesteld, begonnen } = keten;
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
          </>
        }
        action={
          magWijzigen &&
          staat === 'concept' && (
            <ButtonLink kind="secondary" href={`/beleid/segmenten/${segment.code}/effectketen/bewerken`}>
              Keten bewerken
            </ButtonLink>
          )
        }
      />
    </>
  );
}

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
      <OpenPunten keten={keten} />
      <Weglatingen weglatingen={keten.weglatingen} />
      <Kernbedingstand contracten={view.contracten} />
      <Verschil keten={keten} />
      <Versies view={view} getoond={keten.versie} />
      <Geschiedenis gebeurtenissen={view.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en wat de regio zelf vastlegde</Paginabron>
    </>
  );
}
