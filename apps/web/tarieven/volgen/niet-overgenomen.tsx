// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Form, SubmitButton } from '#libs/ui';
import type { TarieflijstenView } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';

const act = 'tarieven/pakketvolging-afwijzen';

type Props = {
  readonly regels: TarieflijstenView['nietOvergenomen'];
  readonly terug: Terug | undefined;
};

/** Rules of the pack that do not go with what was laid down here: somebody ends one, or leaves it so. */
export const NietOvergenomen = ({ regels, terug }: Props) =>
  regels.length > 0 && (
    <div id="nagaan">
      <Attention kind="warning" title="Het regiopakket zegt iets dat hier een kring wordt">
        <Weigering terug={terugVan(terug, act)} />
        {regels.map(({ product, naam, leden }) => (
          <Form key={product} action="#nagaan" label={`${naam}: zo laten`} hidden={{ _act: act, product }}>
            <p>
              {leden}. Wat het pakket van ‘{naam}’ zegt, geldt daarom niet. Beëindig hieronder een van de andere
              afspraken, dan wordt het alsnog overgenomen. Of laat het zoals het is.
            </p>
            <Actions>
              <SubmitButton kind="secondary">Zo laten</SubmitButton>
            </Actions>
          </Form>
        ))}
      </Attention>
    </div>
  );
