import type { LanguageData } from '../language-data.ts'

/** Czech. */
export const data: LanguageData = {
  stopWords: `a i v ve s se si z ze na do o u od po za pro při přes pod nad před mezi bez k ke ku vůči podle během
    kromě místo kolem oproti proti nebo či ani ale však avšak tedy proto protože neboť že aby kdyby když
    jestli jestliže kde kam kdy jak jako než také též rovněž ten ta to ti ty toho té tomu tom tím těch těm
    těmi tu tuto tato toto tento tyto tohoto této těchto těmto tímto já on ona ono my vy oni ony mě mně mi
    mnou tebe tě tobě jeho jej ho jemu mu něm něj ním něho ní ji jí nás nám námi vás vám jich jim nich nimi
    sebe sobě sebou můj moje má mé svůj svoje svá své svého svých svým svou náš naše našeho naší našich
    jejich její kdo co koho čeho komu čemu čím který která které kteří kterého kterému kterým kterých kterou
    jaký jaká jaké každý každá každé vše všechno všichni všechny všech všem nikdo nic někdo něco nějaký
    nějaká nějaké žádný žádná jiný jiná jiné jiní jiných sám sama sami takový taková takové je jsou byl byla
    bylo byli byly být jsem jsi jsme jste bude budou budeme by bych bychom není nejsou mají měl měla měli
    mít může mohou mohl mohla mohli musí muset lze ne ano už již ještě jen pouze dokonce velmi více méně
    mnoho málo několik několika hodně tak tady tam teď nyní tehdy pak potom vždy nikdy někdy často skoro
    téměř asi zhruba právě totiž přitom naopak navíc zase opět oba obě další`,
  forward: `tis mil mld dr ing mgr bc mudr judr phdr prof doc p pí sv tzv tj např mj resp event s ul nám srov viz kpt plk gen st
    ml stol angl franc geogr hl hist mjr mn něm odd okr ped pozn polit por popř příp rus spec tř uč ved vyd zast
    zvl`,
  inner: 'atd apod aj kč hod min km kg r',
  numbered: 'led ún bř dub květ čvn čvc srp zář říj list pros č čp čís str s odst obr tab kap sv roč čl',
  eras: 'r př.n.l n.l př.kr po.kr stol',
  pastEndings: 'l la lo li ly',
  ordinals: true,
  pronouns: `on ona ono oni jeho její jejich to tento tato toto tito tyto oba obě je_to byl_to byla_to bylo_to jde_o jedná_se narodil narodila zemřel zemřela`,
  connectives: 'ale a však proto také navíc přesto potom pak tedy naopak kromě_toho',
  asides: `
    dobrý (den|večer) / ahoj / vítejte / vážení (čtenáři|posluchači|přátelé) / děkuj(i|eme) (za|vám) / jmenuji se / příjemné čtení
    (toto|tohle) je (první|druhý|třetí|poslední) (díl|část) …(seriálu|série) / v (příštím|dalším) (díle|článku|čísle)
    v (tomto|této) (článku|textu|díle|části|příspěvku|návodu|kapitole) (se|vám|si|ukážeme|popíšeme|vysvětlíme|najdete|představíme)
    (přihlaste se|přihlašte se|odebírejte|odebírej|registrujte se|zaregistrujte se) (k|na|do|zdarma|náš|naše) / (sledujte|sleduj) nás (na|i)
    sdílejte (tento|tuto|článek) / připojte se k nám
    pokud (se vám|vás) …(článek|příspěvek|text|díl) …(líbil|zaujal|pomohl)
    (napište|zanechte|nechte) (nám|mi|komentář) …(komentář|komentáře|komentářích|komentářů|názor|zprávu) / zanechte komentář
    máte (dotaz|otázku|nějaké dotazy|otázky) / klikněte (zde|sem|na tento odkaz) / (poslouchejte|najdete) nás (na|i)
    (odběr|odběru|z odběru|newsletter) [se] můžete [se] kdykoli / (kdykoli|kdykoliv) se můžete odhlásit
    více (informací|podrobností) …(najdete|naleznete|zde|na (webu|webových|stránkách|našem|našich|adrese))
    (čtěte|přečtěte si|poslechněte si|podívejte se) (také|i|též|více|dále) / mohlo by vás [také] zajímat
    (foto|zdroj|autor|autorka|překlad|text):
    (používáme|tento web|tato stránka|tyto stránky|tyto webové stránky|web používá) …(cookies|cookie)
    (pokračováním|používáním) …(souhlasíte|cookies) / …všechna práva vyhrazena
    (článek|tento článek|tento text) (byl [naposledy] aktualizován|byl původně publikován|původně vyšel|vyšel původně)
    (aktualizováno|naposledy aktualizováno) / (napište|pište) nám / kontaktujte nás / podpořte (nás|náš)
    …(náš|naše|našeho|našemu|našem|našich) (newsletter|newsletteru|podcast|podcastu|sociálních sítích|facebooku|instagramu)
    …(aby vám|ať vám) (nic|nic neuteklo|neuteklo) / …nic (neuteklo|neunikne) / v dnešním (díle|článku|vydání)
    (co si|co) (o tom|myslíte|na to) …(myslíte|říkáte) / (a vy|a co vy)(,|?) / (líbil|zaujal) (se vám|vás) / …(pouze|jen) pro předplatitele
    pokračování (příště|článku) / …(jméno|jména) [*] [*] (bylo|byla) změněn(o|a) / povinné položky / vaše e-mailová adresa
    (text|ilustrace|redakce|video|foto): / v případě dotazů / staňte se (členem|předplatitelem)
    (naposledy upraveno|poslední aktualizace|poslední úprava|publikováno:|aktualizováno:) / komentáře jsou uzavřeny
    (máte již|už máte|jste již) (účet|předplatné|předplatitel) / přihlaste se (pro|prosím)
    v (minulém|předchozím|posledním) (článku|příspěvku) / (článek|tento článek) (je součástí|patří do) …(seriálu|série)
    rozhovor (vedl|vedla) *
    (odebírejte|přihlaste|sledujte|sdílejte|pošlete|klikněte|přečtěte|čtěte|poslouchejte|poslechněte|podívejte|navštivte|objevte|stáhněte|podpořte|zapněte|zanechte|napište|dejte|nezapomeňte) …(newsletter|newsletteru|podcast|na facebooku|na instagramu|na twitteru|na telegram|na whatsapp|na youtube|na spotify|na tiktok|na linkedin|na bluesky|na mastodon|sociálních sítích|v komentářích|do komentářů|tento článek|tento příspěvek|tuto stránku|toto video|tento díl|náš kanál|naše stránky|oznámení)
    v (tomto|této|dnešním|dnešní) (článku|textu|díle|části|příspěvku|návodu|kapitole|videu|lekci)[,] *(eme|íme|áme|ete|íte|áte)
    (tento článek|tento text|článek) (je překladem|byl přeložen|napsal|vznikl ve spolupráci|obsahuje odkazy)
    …(přijmout|povolit|přijměte) (soubory|všechny) cookie[s] / …(na shledanou|příště na viděnou|na slyšenou)!
    (oprava|štítky|kategorie|rubrika|publikováno|aktualizováno|redaktor|číst dále|čtěte více|související):
  `,
}
