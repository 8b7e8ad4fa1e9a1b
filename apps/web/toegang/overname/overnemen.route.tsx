// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, FileInput, Form, PageTitle, Section } from '#libs/ui';
import { toewijzingovernameAanbieden, toewijzingovernamesInzien } from '#modules/toegang';
import { toewijzingovernameTekst } from '#modules/toegang/teksten';
import { Bewaren } from '../../shell/bewaren.tsx';
import { EerderAangeboden } from '../../shell/eerder-aangeboden.tsx';
import { doe, type Terug, vraag } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/overnemen.route.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  ...(await vraag(context, toewijzingovernamesInzien, {})),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, toewijzingovernameAanbieden, ({ overname }) => `/toegang/overnemen/${overname}`);

export default function Overnemen({ loaderData: { overnames, sleutel }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Lopende toewijzingen overnemen – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Toegang', href: '/toegang' }, { label: 'Lopende toewijzingen overnemen' }]} />
      <PageTitle
        title="Lopende toewijzingen overnemen"
        state="Toewijzingen die al buiten dit platform zijn gedaan, komen hier uit een Excel-bestand."
      />
      <Laden sleutel={sleutel} terug={actionData} />
      <EerderAangeboden
        rijen={overnames}
        onder="/toegang/overnemen"
        stand={({ staat }) => toewijzingovernameTekst[staat]}
      />
    </>
  );
}

const Laden = ({ sleutel, terug }: { readonly sleutel: string; readonly terug: Terug | undefined }) => (
  <Section title="Overnemen uit Excel" id="laden">
    <Weigering terug={terug} labels={{ bestand: 'Excel-bestand' }} />
    <ol>
      <li>
        Haal <a href="/toegang/overnemen/bestanden/lopende-toewijzingen.xlsx">het lege Excel-bestand</a> op. Op het blad
        Uitleg staat wat elke kolom betekent, op Keuzelijsten welke producten uw regio kent.
      </li>
      <li>Vul in voor wie een toewijzing loopt, bij welke aanbieder, voor welk product en hoe lang.</li>
      <li>
        Bied het bestand hieronder aan. U ziet eerst wat er niet klopt en welke toewijzingen er komen. Daarna vergelijkt
        een collega ze met uw administratie; pas dan lopen ze hier.
      </li>
    </ol>
    <p>
      De aanbieder krijgt geen bericht: hij heeft zijn bericht 301 al. Het bestand ligt hier versleuteld tot erover is
      besloten.
    </p>
    <Form upload idempotency={sleutel} action="#laden" label="Lopende toewijzingen aanbieden">
      <FileInput
        name="bestand"
        label="Excel-bestand"
        hint="Een bestand dat op .xlsx eindigt, van hoogstens 20 MB en 20.000 toewijzingen."
        accept=".xlsx"
        error={foutBij(terug, 'bestand')}
      />
      <Bewaren knop="Bestand nakijken" annuleer="/toegang" />
    </Form>
  </Section>
);
