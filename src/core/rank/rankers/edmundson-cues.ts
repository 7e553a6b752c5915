/** Words that announce something important: superlatives, findings, causes, changes. The classes are Edmundson's (1969). */
export const BONUS_WORDS = `
  important significant main major chief key central essential crucial critical vital fundamental
  best better worst greatest highest lowest largest biggest record unprecedented first new
  announce reveal show find prove confirm warn demonstrate establish discover
  result conclusion conclude finding evidence report study survey research summary
  cause reason effect impact consequence purpose aim goal need must
  increase decrease rise fall grow decline win lose kill die agree approve reject`

/** Words that announce something unimportant: doubt, belittling, details, pictures. */
export const STIGMA_WORDS = `
  hardly barely impossible unclear unlikely seemingly apparently possibly somewhat
  example instance incidentally anyway detail trivial minor
  joke laugh smile picture photo photograph video caption click
  think thought feel felt guess suppose hope wonder like love really actually pretty thing stuff`
