import { type Decimal, ExactDecimal, sumOf } from "../money.ts";
import type { Assumptions } from "../parameters/assumptions.ts";
import type { CaseMunicipality } from "./reported_jobs.ts";
import type { SocioeconomicCase } from "./socioeconomic_case.ts";

/**
 * The assumptions with the taxes that a municipality's jobs are taxed by: real
 * rates where they are in use and known, else the standard ones.
 *
 * @param code The municipality; left out, the mean of all municipalities by
 * full-time jobs, or a plain mean where those of one are protected: a mean by
 * its jobs would give them away.
 */
export function localAssumptions(
  { assumptions, localTaxes, data, ...others }: SocioeconomicCase,
  code?: string,
): Assumptions {
  const region = data.forbund.members.find(({ party }) => party === "region");
  const rateOf = (taxed: string) =>
    localTaxes.ratesPct.get(taxed) ?? assumptions.municipalTaxPct;
  return {
    ...assumptions,
    regionalTaxPct: localTaxes.ratesPct.get(region?.code ?? "") ??
      assumptions.regionalTaxPct,
    municipalTaxPct: code === undefined
      ? meanRate(others.municipalities, rateOf) ?? assumptions.municipalTaxPct
      : rateOf(code),
  };
}

function meanRate(
  municipalities: readonly CaseMunicipality[],
  rateOf: (code: string) => Decimal,
): Decimal | null {
  const hidden = municipalities.some(({ jobsHidden }) => jobsHidden);
  const jobs = ({ fullTimeJobs }: CaseMunicipality) =>
    hidden ? new ExactDecimal(1) : fullTimeJobs ?? new ExactDecimal(0);
  const all = sumOf(municipalities.map(jobs));
  if (all.isZero()) return null;
  const weighted = municipalities.map((entry) =>
    jobs(entry).times(rateOf(entry.member.code))
  );
  return sumOf(weighted).div(all);
}
