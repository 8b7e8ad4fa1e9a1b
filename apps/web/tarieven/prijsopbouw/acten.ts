// SPDX-License-Identifier: EUPL-1.2
import {
  antwoordtermijnKiezen,
  opbouwbewijsToevoegen,
  opbouwtariefVragen,
  prijsantwoordLezen,
  prijsopbouwBeantwoorden,
  prijsopbouwBeoordelen,
  prijsopbouwIntrekken,
  prijsopbouwTerugleggen,
  prijsopbouwToepassen,
} from '#modules/tarieven';
import { doe } from '../../shell/pagina.ts';

/** Carries out the act whose form was sent from the page of a build-up. */
export async function voerUit(args: Parameters<typeof doe>[0], prijsopbouw: string) {
  const form = await args.request.clone().formData();
  const back = () => `/tarieven/prijsopbouwen/${prijsopbouw}`;
  const extra = { prijsopbouw };
  switch (form.get('_act')) {
    case opbouwbewijsToevoegen.naam:
      return doe(args, opbouwbewijsToevoegen, () => `${back()}#bewijs`, extra);
    case antwoordtermijnKiezen.naam:
      return doe(args, antwoordtermijnKiezen, back, extra);
    case prijsopbouwBeoordelen.naam:
      return doe(args, prijsopbouwBeoordelen, back, extra);
    case prijsopbouwTerugleggen.naam:
      return doe(args, prijsopbouwTerugleggen, back, extra);
    case prijsopbouwIntrekken.naam:
      return doe(args, prijsopbouwIntrekken, back, extra);
    case prijsantwoordLezen.naam:
      return doe(args, prijsantwoordLezen, back, extra);
    case prijsopbouwToepassen.naam:
      return doe(args, prijsopbouwToepassen, ({ voorstel }) => `/tarieven/voorstellen/${voorstel}`, extra);
    case opbouwtariefVragen.naam:
      return doe(args, opbouwtariefVragen, ({ verzoek }) => `/tarieven/verzoeken/${verzoek}#bewijs`, extra);
    default:
      return doe(args, prijsopbouwBeantwoorden, back, extra);
  }
}
