import type { PhraseList } from './list.ts'

export const NL: PhraseList = {
  mail: 'van / aan / onderwerp / verzonden / datum',
  aside: `
    hallo / hoi / goede(morgen|middag|navond) / welkom (bij|terug|in|op|allemaal) / hartelijk welkom / mijn naam is / beste (lezer|lezers|vrienden|luisteraars)
    (bedankt|dank) (voor het|voor uw|voor jullie) (lezen|luisteren|kijken|aandacht)
    dit is [het|de] (deel|eerste|tweede|derde|laatste) …(serie|reeks) / deel # (van|uit) / (hierna|volgende|ook|meer) in deze (serie|reeks) / in het volgende (artikel|deel)
    in (dit|deze) (artikel|bericht|stuk|aflevering|video|gids|hoofdstuk|podcast)[,] (zal|zullen|gaan|ga|leer|leggen|laten|lees|wil|bespreken|kijken)
    vandaag (gaan|ga|wil|willen|praten|bespreken|kijken) (we|ik) / …(hieronder|onderstaand) (afgedrukt|weergegeven|opgenomen|overgenomen)
    (luister|lees|bekijk|kijk|download) [naar] (het|de|ons|onze) (hele|volledige|complete|gehele) / (het|de) (hele|volledige|complete) (interview|gesprek|artikel|verslag|rapport|lijst|tekst) …(vindt|vind|staat|lezen|beluisteren|kijken)
    voor (meer|verdere) (informatie|details) / voor (de|het|een) (volledige|complete|hele) …(zie|bekijk|lees|ga naar) / (je|u|jullie) (kunt|kan|kunnen) [ook] (het|de) (hele|volledige|complete)
    meer (informatie|details|weten|lezen) …(vind|vindt|vinden|staat|op|hier)
    (daarna|vervolgens|tot slot) (bespreken|behandelen|vertellen) we / …(ben|bent|zijn) (je|u|jullie) [hier] aan het juiste adres
    (veel|hartelijk|heel veel|met) dank aan / (we|wij|ik) (willen|wil) …bedanken
    …(weetje|terzijde) [#]:
    (lees|ontdek|kijk) (meer|hoe|ook|verder) / (bezoek|bekijk) (onze|ons) / (hier|hieronder) (zijn|volgen|vind je|vindt u) (enkele|een paar|een lijst|een overzicht)
    dit artikel is geen / raadpleeg altijd (uw|je|een) / resultaten uit het verleden
  `,
}
