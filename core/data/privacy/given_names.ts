/**
 * Given names that many people in Sweden have, in lower case: enough to tell
 * that a column holds names of persons, not to know every name.
 *
 * @source Statistics Sweden, Namnstatistik
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `agneta ahmed albin alexander ali alice amanda amina anders andreas anette
  ann anna annika anton arvid astrid axel barbro bengt birgitta bo britt
  camilla carina cecilia charlotte christer christina daniel david elin elisabeth
  ella elsa emelie emil emma erik eva fatima filip fredrik gabriel gunilla
  gunnar gustav göran hanna hans hassan helena henrik ida ingela inger ingrid
  isabella jakob jan jenny jessica joakim johan johanna jonas josefin julia
  karin karl katarina kenneth kent kerstin kjell klara kristina kurt lars leif
  lena linda linn linnea lisa louise lovisa lucas magnus maja malin margareta
  maria marianne marie martin mathias mats matilda mattias michael mikael
  mohamed mohammed mona monica nicklas niklas nils olle olof omar oscar oskar
  patrik per peter petra pia rasmus rebecka robert robin roger roland rolf
  sandra sara sebastian simon sofia sofie stefan sten stig susanne sven thomas
  therese tobias tomas tommy ulf ulla ulrika veronica victor victoria viktor
  viktoria wilhelm william yvonne åke åsa örjan`.split(/\s+/),
);
