// SPDX-License-Identifier: EUPL-1.2
import { Badge, ButtonLink, Datum, Details, Section } from '#libs/ui';
import type { DossierView } from '#modules/leveranciers';
import { Signalenlijst } from '../regio/accounthouders/signalenlijst.tsx';
import type { Plat } from '../shell/plat.ts';

type Props = Pick<Plat<DossierView>, 'toezicht' | 'aanbieder' | 'magVastleggen'>;

/** Who keeps an eye on this provider for all regions, with the duties; and the signals that were passed on. */
export const Toezicht = ({ toezicht: { houders, signalen }, aanbieder, magVastleggen }: Props) => (
  <Section
    title="Accounthouder"
    action={
      <ButtonLink kind="secondary" href={`/regio/signalen/nieuw?aanbieder=${aanbieder}`}>
        Signaal doorgeven
      </ButtonLink>
    }
  >
    {houders.length === 0 && (
      <p>
        Voor deze aanbieder is geen accounthouder vastgelegd.{' '}
        {magVastleggen && <a href={`/regio/accounthouders/nieuw?aanbieder=${aanbieder}`}>Accounthouder vastleggen</a>}
      </p>
    )}
    {houders.map(({ id, houder, plichten, overleg, voorbeeld }) => (
      <div key={id}>
        <p>
          <a href={`/regio/accounthouders/${id}`}>{houder}</a> {voorbeeld && <Badge kind="voorbeeld" />}
          {overleg && (
            <>
              {' '}
              · volgend overleg uiterlijk <Datum value={overleg} />
            </>
          )}
        </p>
        <ul>
          {plichten.map((plicht) => (
            <li key={plicht}>{plicht}</li>
          ))}
        </ul>
      </div>
    ))}
    {signalen.length > 0 && (
      <Details summary={`Doorgegeven signalen (${signalen.length})`}>
        <Signalenlijst signalen={signalen} />
      </Details>
    )}
  </Section>
);
