// SPDX-License-Identifier: EUPL-1.2
import { Datum, Lines, Section, Table } from '#libs/ui';
import { nvo } from '#modules/beleid/teksten';
import { Naam, Standbadge, type Visie, type Visiedeel } from './woorden.tsx';

export const Afspraken = ({ visie }: Visiedeel) => (
  <Section title="De acht afspraken" id="afspraken">
    <Table
      caption="De acht afspraken van de Norm van Opdrachtgeverschap"
      captionHidden
      rows={visie.afspraken}
      rowKey={({ nummer }) => String(nummer)}
      columns={[
        {
          key: 'afspraak',
          head: 'Afspraak',
          kind: 'name',
          cell: ({ nummer }) => (
            <Naam visie={visie} pad={`afspraken/${nummer}`}>
              {nummer}. {nvo.find((one) => one.nummer === nummer)?.tekst}
            </Naam>
          ),
        },
        {
          key: 'stand',
          head: 'Stand',
          cell: ({ stand, door }) => (
            <>
              <Standbadge stand={stand} />
              {door && (
                <div className="ir-facts__note">
                  {door.naam}, <Datum value={door.op} />
                </div>
              )}
            </>
          ),
        },
        { key: 'blijkt', head: 'Waaruit dit blijkt', cell: (afspraak) => <Blijken afspraak={afspraak} /> },
      ]}
    />
  </Section>
);

const Blijken = ({
  afspraak: { nummer, blijktUit, toelichting },
}: {
  readonly afspraak: Visie['afspraken'][number];
}) => (
  <>
    {toelichting && (
      <p>
        <Lines text={toelichting} />
      </p>
    )}
    <ul>
      {blijktUit.map(({ tekst, waar }) => (
        <li key={tekst}>{waar ? <a href={waar}>{tekst}</a> : tekst}</li>
      ))}
      {nvo
        .find((one) => one.nummer === nummer)
        ?.waar.map(([href, naam]) => (
          <li key={href}>
            In dit platform: <a href={href}>{naam}</a>
          </li>
        ))}
    </ul>
  </>
);
