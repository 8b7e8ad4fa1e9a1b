// SPDX-License-Identifier: EUPL-1.2
import { Attention, ButtonLink, PageTitle } from '#libs/ui';

type Props = { readonly status: number; readonly foutId: string | null };

/** The status of an answer that has to wait for the plan of the region. */
export const zonderPlan = 409;

/** The status of an answer to who tried too often. */
export const teVaak = 429;

/** The status of an answer that the database could not give: it is away, or has no room to keep anything. */
export const storingStatus = { weg: 503, vol: 507 } as const;

/** What happened and what one can do; nothing of the inside. */
export function Foutpagina({ status, foutId }: Props) {
  if (status === 404)
    return (
      <>
        <title>Niet gevonden – Inkoopregie</title>
        <PageTitle title="Deze pagina is er niet" state="Of zij is er wel, maar niet voor u." />
        <p>Controleer het adres, of begin bij uw werkvoorraad.</p>
        <ButtonLink href="/">Naar de werkvoorraad</ButtonLink>
      </>
    );
  if (status === zonderPlan)
    return (
      <>
        <title>Nog geen plan – Inkoopregie</title>
        <PageTitle title="Het plan van de regio is nog niet geladen" state="Daarna werkt deze pagina." />
        <p>Wie het platform draaiend houdt, laadt het pakket van de regio. Vraag daarnaar, en kom dan terug.</p>
        <ButtonLink href="/">Naar de werkvoorraad</ButtonLink>
      </>
    );
  if (status === teVaak)
    return (
      <>
        <title>Te vaak geprobeerd – Inkoopregie</title>
        <PageTitle title="Dit is te vaak misgegaan" state="Vanaf uw netwerk wachten wij daarom even." />
        <p>Probeer het over een kwartier opnieuw. Wie al is aangemeld, kan doorwerken.</p>
        <ButtonLink href="/">Naar het begin</ButtonLink>
      </>
    );
  if (status === storingStatus.weg) return <Weg />;
  if (status === storingStatus.vol) return <Vol />;
  return (
    <>
      <title>Storing – Inkoopregie</title>
      <PageTitle title="Er ging iets mis" state="Wat u deed, is niet bewaard." />
      <Attention kind="error" title="Dit ligt aan ons, niet aan u">
        Probeer het over een paar minuten opnieuw. Blijft het misgaan, geef de beheerder dan dit nummer:{' '}
        <code>{foutId ?? 'onbekend'}</code>.
      </Attention>
      <ButtonLink href="/">Naar de werkvoorraad</ButtonLink>
    </>
  );
}

const Weg = () => (
  <>
    <title>Even niet bereikbaar – Inkoopregie</title>
    <PageTitle title="Inkoopregie is even niet bereikbaar" state="De gegevens zijn niet kwijt." />
    <Attention title="Probeer het over een minuut opnieuw">
      Verstuurde u net iets? Kijk dan straks eerst of het er staat, voordat u het opnieuw verstuurt.
    </Attention>
    <ButtonLink href="/">Naar de werkvoorraad</ButtonLink>
  </>
);

const Vol = () => (
  <>
    <title>Geen ruimte – Inkoopregie</title>
    <PageTitle
      title="Er kan nu niets worden bewaard"
      state="Wat u net deed, is niet bewaard. Wat er al stond, is er nog."
    />
    <Attention kind="error" title="De ruimte voor gegevens is op">
      Dit ligt niet aan u. Laat het de beheerder weten, en verstuur het later opnieuw.
    </Attention>
    <ButtonLink href="/">Naar de werkvoorraad</ButtonLink>
  </>
);
