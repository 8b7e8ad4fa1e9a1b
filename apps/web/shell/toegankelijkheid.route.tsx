// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, Datum, PageTitle, Section } from '#libs/ui';
import type { Route } from './+types/toegankelijkheid.route.ts';
import { verzoek } from './omgeving.ts';
import { statussen, tekorten, toetsen } from './toegankelijkheid.ts';

export const loader = ({ context }: Route.LoaderArgs) => {
  const { verklaring, thema } = context.get(verzoek);
  return { verklaring, isEigenThema: thema !== null };
};

export default function Toegankelijkheid({ loaderData: { verklaring, isEigenThema } }: Route.ComponentProps) {
  return (
    <>
      <title>Toegankelijkheid – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Toegankelijkheid' }]} />
      <PageTitle title="Toegankelijkheid" state="Iedereen moet deze website kunnen gebruiken, ook met een beperking." />
      <Status verklaring={verklaring} />
      <Section title="Wat wij testen">
        <p>Dit testen wij bij elke verandering van het programma:</p>
        <ul>
          {toetsen.map(({ tekst }) => (
            <li key={tekst}>{tekst}</li>
          ))}
        </ul>
      </Section>
      <Section title="Wat nog niet goed is">
        <ul>
          {tekorten.map((tekort) => (
            <li key={tekort}>{tekort}</li>
          ))}
          {isEigenThema && (
            <li>Deze website heeft eigen kleuren. Wij testen niet op elke pagina of die goed te lezen zijn.</li>
          )}
        </ul>
      </Section>
      <Melden verklaring={verklaring} />
    </>
  );
}

type Deel = Pick<Route.ComponentProps['loaderData'], 'verklaring'>;

const Status = ({ verklaring }: Deel) => (
  <Section title="Hoe toegankelijk is deze website?">
    <p>
      De status is <strong>{statussen[verklaring?.status ?? 'C']}</strong> ({verklaring?.status ?? 'C'}). Dat is een van
      de vaste statussen voor websites van de overheid.
    </p>
    {verklaring?.onderzoek ? (
      <p>
        {verklaring.onderzoek.door} onderzocht deze website op <Datum value={verklaring.onderzoek.op} />.{' '}
        <a href={verklaring.onderzoek.adres}>Lees het onderzoek</a>.
      </p>
    ) : (
      <p>Er is nog geen onderzoek door iemand van buiten.</p>
    )}
    <p>Deze verklaring is van: {verklaring?.organisatie ?? 'onbekend'}.</p>
    {verklaring?.vastgesteld ? (
      <p>
        {verklaring.vastgesteld.door} stelde haar vast op <Datum value={verklaring.vastgesteld.op} />.
      </p>
    ) : (
      <p>Wanneer zij is vastgesteld: onbekend.</p>
    )}
  </Section>
);

const Melden = ({ verklaring }: Deel) => (
  <Section title="Lukt iets niet?">
    <p>Kunt u iets niet lezen of gebruiken? Vertel het ons.</p>
    <p>U bereikt ons zo: {verklaring?.melden ?? 'onbekend'}.</p>
    <p>Bent u niet blij met ons antwoord? Dan kunt u klagen bij de Nationale ombudsman.</p>
  </Section>
);
