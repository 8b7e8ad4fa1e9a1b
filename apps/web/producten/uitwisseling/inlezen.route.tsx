// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Breadcrumb, FileInput, Form, PageTitle } from '#libs/ui';
import { inlezingAanbieden, inlezingenInzien } from '#modules/producten';
import { Bewaren } from '../../shell/bewaren.tsx';
import { EerderAangeboden } from '../../shell/eerder-aangeboden.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/inlezen.route.ts';
import { afloop } from './woorden.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  inlezingen: await vraag(context, inlezingenInzien, {}),
  sleutel: newId(),
});

export const action = (args: Route.ActionArgs) =>
  doe(args, inlezingAanbieden, ({ inlezing }) => `/producten/inlezen/${inlezing}`);

export default function Inlezen({ loaderData: { inlezingen, sleutel }, actionData: terug }: Route.ComponentProps) {
  return (
    <>
      <title>Productenboek inlezen – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Producten', href: '/producten' }, { label: 'Inlezen uit een bestand' }]} />
      <PageTitle
        title="Productenboek inlezen uit Excel of YAML"
        state="U ziet eerst wat er niet klopt en wat er zou veranderen. Daarna pas bevestigt u."
      />
      <Weigering terug={terug} labels={{ bestand: 'Bestand' }} />
      <ol>
        <li>
          Haal <a href="/producten/bestanden/productenboek.xlsx">het productenboek als Excel-bestand</a> op. Op het blad
          Uitleg staat wat elke kolom betekent. Werkt u met de bestanden van het regiopakket, haal dan{' '}
          <a href="/producten/bestanden/productenboek.yaml">het productenboek als YAML-bestand</a> op.
        </li>
        <li>Verander wat anders moet. Wat u niet noemt, blijft zoals het is.</li>
        <li>Bied het bestand hieronder aan.</li>
      </ol>
      <Form upload idempotency={sleutel} label="Bestand aanbieden">
        <FileInput
          name="bestand"
          label="Bestand"
          hint="Een bestand dat op .xlsx eindigt, van hoogstens 20 MB, of op .yaml, van hoogstens 512 kB."
          accept=".xlsx,.yaml"
          error={foutBij(terug, 'bestand')}
        />
        <Bewaren knop="Bestand nakijken" annuleer="/producten" />
      </Form>
      <EerderAangeboden rijen={inlezingen} onder="/producten/inlezen" stand={afloop} />
    </>
  );
}
