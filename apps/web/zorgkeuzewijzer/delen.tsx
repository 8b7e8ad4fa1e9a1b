// SPDX-License-Identifier: EUPL-1.2
import { Attention, Badge, Section } from '#libs/ui';
import type { Plaats, VoorliggendView } from '#modules/toegang';
import type { Plat } from '../shell/plat.ts';

/** A telephone number that can be called. */
export const Bel = ({ nummer }: { readonly nummer: string }) => (
  <a href={`tel:${nummer.replaceAll(/[^\d+]/g, '')}`}>{nummer}</a>
);

/** A website, named by where it leads. */
export const Naar = ({ website }: { readonly website: string }) => (
  <a href={website} rel="noopener noreferrer">
    {new URL(website).hostname.replace(/^www\./, '')}
  </a>
);

/** Who to call in this gemeente when one does not know. */
export function Wijkteam({ plaats }: { readonly plaats: Plat<Plaats> }) {
  const { toegangspunt: punt, naam } = plaats;
  if (!punt)
    return (
      <p>Bel de gemeente {naam} en vraag naar het wijkteam. Het nummer van het wijkteam is hier nog niet bekend.</p>
    );
  return (
    <p>
      Bel {punt.naam}: <Bel nummer={punt.telefoon} />
      {punt.bereikbaar && `, ${punt.bereikbaar}`}.{' '}
      {punt.website && (
        <>
          Of kijk op <Naar website={punt.website} />.
        </>
      )}{' '}
      {punt.voorbeeld && <Badge kind="voorbeeld" />}
    </p>
  );
}

/** Help for which nobody has to decide. */
export function Voorliggend({
  plaats,
  voorliggend,
}: {
  readonly plaats: Plat<Plaats>;
  readonly voorliggend: readonly VoorliggendView[];
}) {
  return (
    <Section title="Hier kunt u zelf naartoe" id="zelf">
      <p>Voor deze hulp hoeft de gemeente niets te beslissen.</p>
      {voorliggend.length === 0 ? (
        <p>Wij kennen hier nog geen hulp van de gemeente {plaats.naam}. Vraag het aan het wijkteam.</p>
      ) : (
        <ul className="zkw-lijst">
          {voorliggend.map((een) => (
            <li key={een.id}>
              <h3>
                {een.naam} {een.voorbeeld && <Badge kind="voorbeeld" />}
              </h3>
              <p>{een.omschrijving}</p>
              <p>Voor wie: {een.voor}</p>
              <p>
                Zo komt u er: {een.bereiken} {een.website && <Naar website={een.website} />}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Stands under every page: whom to call now. The numbers are national. */
export const Nood = () => (
  <Attention title="Hebt u nu hulp nodig?">
    <ul>
      <li>
        Is iemand in gevaar? Bel <Bel nummer="112" />.
      </li>
      <li>
        Is het thuis niet veilig? Bel Veilig Thuis: <Bel nummer="0800 2000" />, gratis, dag en nacht.
      </li>
      <li>
        Denkt u aan zelfmoord? Bel <Bel nummer="113" /> of <Bel nummer="0800 0113" />, gratis, dag en nacht.
      </li>
    </ul>
  </Attention>
);
