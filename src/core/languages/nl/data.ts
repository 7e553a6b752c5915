import { stemmer } from '@orama/stemmers/dutch'
import type { LanguageData } from '../language-data.ts'

/** Dutch. */
export const data: LanguageData = {
  stopWords: `de het een 't 'n der den des die dat deze dit zo'n zulke ik jij je u hij zij ze wij we jullie mij me jou
    hem haar hun hen ons onze mijn jouw uw zijn zich elkaar men iemand niemand iets niets alles allen alle
    elk elke ieder iedere iedereen welk welke wie wat waar wanneer hoe waarom waarin waarop waarmee waarvan
    waardoor en of maar want dus noch als toen terwijl omdat doordat zodat hoewel voordat nadat totdat
    indien tenzij om te in op aan bij met van voor naar uit over onder tot door tegen tussen zonder na vanaf
    sinds tijdens volgens via binnen buiten boven achter naast rond ondanks is was waren ben bent wees
    geweest wordt worden werd werden geworden heeft hebben had hadden heb hebt gehad kan kunnen kon konden
    moet moeten moest moesten mag mogen mocht wil willen wilde zal zullen zou zouden laat laten gaat gaan
    ging doet doen niet geen wel ook nog al reeds nu dan toch zo zeer heel erg meer meest minder veel vele
    weinig enkele enige sommige verschillende andere ander beide eigen zelf zelfs alleen slechts bijna
    ongeveer soms vaak altijd nooit weer hier daar er ervan erop erin ermee daarvan daarop daarin daarmee
    daardoor daarom daarna echter bovendien immers namelijk eerst even misschien ja nee toe af weg eens`,
  forward: `dhr mevr mw dr drs ir ing prof mr st bv bijv d.w.z dwz o.a m.n t.a.v i.p.v resp ca vgl zgn jl tel max
    incl excl afd ambt betr c.q d.m.v dipl e.v fam gebr geref a.d v.d ged gem i.v.m i.t.t j.l kath l.s m.b.t m.u.v n.a.v n.l
    o.l.v ong oorspr p/a prot r.k sr t.b.v t.g.v t.n.v t.o.v u.a univ v.w.b voorz wnd z.g z.i.`,
  inner: 'enz etc e.d e.a b.v n.v km kg min jr mln mld',
  numbered:
    'jan feb febr mrt apr jun jul aug sep sept okt nov dec nr blz pag p art fig afb hfdst tab par ca max str ma di wo vr za',
  eras: 'v.chr n.chr',
  pronouns: 'hij zij ze hem haar zijn hun dit deze dat die beide beiden het_gaat_om',
  connectives: `maar en dus want toch ook echter daarom daarna daardoor daarbij daarnaast hierdoor hierbij bovendien
    vervolgens intussen ondertussen desondanks niettemin zo_ja zo_nee`,
  stem: stemmer,
  phraseless: 'zei zeiden zegt zeggen vertelde meldde',
  asides: `
    hallo / hoi / goede(morgen|middag|navond) / welkom (bij|terug|in|op|allemaal) / hartelijk welkom / mijn naam is
    beste (lezer|lezers|vrienden|luisteraars)
    (bedankt|dank) (voor het|voor uw|voor je|voor jullie) (lezen|luisteren|kijken|aandacht) / tot de volgende keer
    veel (leesplezier|luisterplezier|kijkplezier)
    dit is [het|de] [eerste|tweede|derde|vierde|laatste] (deel|artikel|aflevering|bericht) …(serie|reeks) / deel # (van|uit)
    (hierna|volgende|ook|meer) in deze (serie|reeks) / in het volgende (artikel|deel)
    in (dit|deze) (artikel|bericht|stuk|aflevering|video|gids|hoofdstuk|podcast)[,] (zal|zullen|gaan|ga|leer|leggen|laten|lees|wil|bespreken|kijken)
    vandaag (gaan|ga|wil|willen|praten|bespreken|kijken) (we|ik) / …(hieronder|onderstaand) (afgedrukt|weergegeven|opgenomen|overgenomen)
    (luister|lees|bekijk|kijk|download) [naar] (het|de|ons|onze) (hele|volledige|complete|gehele)
    (het|de) (hele|volledige|complete) (interview|gesprek|artikel|verslag|rapport|lijst|tekst) …(vindt|vind|staat|lezen|beluisteren|kijken)
    voor (meer|verdere) (informatie|details) / voor (de|het|een) (volledige|complete|hele) …(zie|bekijk|lees|ga naar)
    (je|u|jullie) (kunt|kan|kunnen) [ook] (het|de) (hele|volledige|complete) (interview|gesprek|artikel|verslag|rapport|lijst|tekst|aflevering|verhaal|recept)
    meer (informatie|details|weten|lezen) …(vind|vindt|vinden|staat|hier|op (www|de website|onze|de site|de pagina|http|https))
    (daarna|vervolgens|tot slot) (bespreken|behandelen|vertellen) we / …(ben|bent|zijn) (je|u|jullie) [hier] aan het juiste adres
    (veel|hartelijk|heel veel|met) dank aan / (we|wij|ik) (willen|wil) …bedanken
    …(weetje|terzijde) [#]:
    (lees|ontdek|kijk) (meer|hoe|ook|verder) / (bezoek|bekijk) (onze|ons)
    (hier|hieronder) (zijn|volgen|vind je|vindt u) (enkele|een paar|een lijst|een overzicht)
    dit artikel is geen / raadpleeg altijd (uw|je|een) / resultaten uit het verleden
    (schrijf je|schrijf u|meld je|meld u|abonneer je|abonneer u|ontvang|neem) …(nieuwsbrief|abonnement|abonneer|updates)
    (volg|like|vind) (ons|mij|me) [ook] (op|via) / (deel|delen) (dit|deze) (artikel|bericht|pagina|verhaal|video)
    (lees|bekijk|zie|luister) ook / (foto|foto's|beeld|bron|auteur|tekst|vertaling|leestijd):
    (wij gebruiken|we gebruiken|wij maken|we maken|deze website gebruikt|deze website maakt|deze site gebruikt|deze site maakt|onze website gebruikt|onze website maakt) …cookies
    door (verder|gebruik|op|je|u|deze) …(cookies|privacy|privacyverklaring|privacybeleid|algemene voorwaarden|ga je akkoord|gaat u akkoord)
    …alle rechten voorbehouden / (overname|verveelvoudiging) [*] [*] (toegestaan|verboten|zonder|alleen)
    niets (uit|van) deze (uitgave|website|site)
    dit artikel (is|werd) (alleen|exclusief|bijgewerkt|voor het laatst|laatst|eerder gepubliceerd)
    dit (artikel|stuk|verhaal|interview) verscheen (eerder|eerst|oorspronkelijk) / (laatst bijgewerkt|bijgewerkt op)
    (mail|stuur|schrijf) ons / neem contact op / (je|uw|jouw) e-mailadres wordt / steun (ons|onze)
    (vond|vind) (je|u) (dit|deze) (artikel|bericht|aflevering|video|blog|pagina)
    (heb je|hebt u|heeft u) (vragen|een vraag|opmerkingen|suggesties|een tip)
    wil[t] (je|u) …(reageren|meer weten|op de hoogte|niets missen|meer lezen)
    (ik hoop|we hopen|wij hopen) dat (dit|deze) (artikel|bericht|blog|video|gids)
    laat [hieronder|gerust|vooral] (een|je|uw|ons) (reactie|mening|bericht|weten) / (plaats|schrijf) een (reactie|recensie)
    klik (hier|op deze link) / (beluister|luister) …(spotify|apple podcasts|podcast-app|podcast)
    (je|u|jullie) (kunt|kan|kunnen) …(nieuwsbrief|elk moment|ieder moment|elk gewenst moment|altijd) …(uitschrijven|afmelden|opzeggen)
    dit vind je (misschien|wellicht) ook
    …(onze|mijn) (nieuwsbrief|podcast|youtube-kanaal|facebookpagina|privacyverklaring|social media|privacybeleid|cookiebeleid)
    …ons (youtube-kanaal|whatsapp-kanaal|privacybeleid|cookiebeleid)
    …mis (niets|geen enkele|nooit meer|geen) [*] [*] (meer|aflevering|nieuws|artikel|update) / in de aflevering van (vandaag|deze week)
    en (jij|u|jullie)(,|?) / wat (vind|vindt|vinden|denk|denkt) (jij|u|jullie) (van|ervan|over|hiervan)
    (ook lezen|meer lezen|lees verder|lees hier|lees dan|meer over dit) / …affiliate[-]links / …(alleen|exclusief) voor (abonnees|leden)
    verplichte velden / …(is|zijn) [*] [*] gefingeerd / (bij|voor) vragen (kunt|kun|neem|mail|bel|over)
    (tekst|illustratie|video|redactie|fotografie): / …(link|links) (in de|staat in de) (beschrijving|shownotes|bio) / wordt vervolgd
    word (lid|abonnee|vriend van)
    (laatst gewijzigd|laatste wijziging|laatste update) / (reacties zijn|de reacties zijn) gesloten
    (al|bent u al|ben je al) (abonnee|lid|een account) / log [hier] in om
    in het (vorige|vorig) (artikel|deel|bericht|video)[,] (zagen|hebben|heb|las|bespraken)
    (dit|deze) (artikel|verhaal|aflevering|podcast) (is onderdeel van|maakt deel uit van|is deel van) …(serie|reeks|dossier)
    vertaald uit het * door / tot volgende keer / (we zien je|we horen je) volgende (week|keer) / (geef|laat) …(duimpje|like)
    (abonneer|schrijf|meld|volg|deel|stuur|klik|lees|luister|bekijk|bezoek|ontdek|download|steun|activeer|plaats|reageer|vertel|vergeet niet|ontvang|mail|print|bewaar|tip) …(nieuwsbrief|podcast|op facebook|op instagram|op twitter|op telegram|op whatsapp|op youtube|op spotify|op tiktok|op linkedin|op bluesky|op mastodon|in de reacties|dit artikel|dit bericht|deze pagina|deze video|deze aflevering|dit recept|ons kanaal|mijn kanaal|onze pagina|onze website|onze site|onze community|meldingen)
    in (dit|deze) (artikel|bericht|stuk|aflevering|video|gids|hoofdstuk|podcast|les|blog|serie|blogpost|tutorial)[,] * (we|ik|je|wij|u|jullie)
    (dit|deze) (artikel|tekst|bericht|aflevering|interview|verhaal|blog) …(is vertaald uit|vertaald door|geschreven door|verscheen eerder|verscheen eerst|is gesponsord|bevat affiliate|is een bewerking)
    …cookies (accepteren|toestaan|te accepteren) / reageren kan / …(tot volgende week|tot dan|tot snel|tot morgen|tot ziens)!
    (correctie|rectificatie|tags|categorie|gepubliceerd|bijgewerkt|redactie|meer lezen|lees meer|gerelateerd|reageren):
    onze partners …cookies / (tekst|foto's|beeld|video) en (tekst|foto's|beeld|montage|video): / wil[t] (je|u) ons steunen
    (meer|andere) (recepten|tips|artikelen|verhalen) …(op de blog|op onze|op het blog|op de site)
    (een nieuwe|de volgende) aflevering (verschijnt|komt)
    (zie|bekijk|lees|raadpleeg) …voor (meer|verdere) (informatie|details|uitleg)
    (dank je wel|dankjewel|hartelijk bedankt|heel erg bedankt) voor (het lezen|het luisteren|het kijken|je aandacht|jullie aandacht)
  `,
}
