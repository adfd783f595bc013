import { Section } from "@/components/section";
import type { AccountIntent } from "@/lib/prospect-intelligence/learning/intent/intent-schemas";
import type { RecentResearch } from "@/lib/prospect-intelligence/queries";
import { AccountOpener } from "./account-opener";
import { IntentMark } from "./intent-mark";

export type SurgingAccount = Pick<AccountIntent, "domain" | "name" | "why" | "isSimulated">;

interface SurgingAccountsProps {
  accounts: readonly SurgingAccount[];
  recent: readonly RecentResearch[];
  /** Researches an account that this rep has not researched. */
  onResearch: (domain: string) => void;
}

/** The team's accounts in which more happens now than chance explains, whether or not they are recommended. */
export function SurgingAccounts({ accounts, recent, onResearch }: SurgingAccountsProps) {
  return (
    <Section level={2} id="surging" title="Surging now" className="mt-8 max-w-[58rem]">
      <ul className="divide-y divide-line border-b border-line">
        {accounts.map(({ domain, name, why, isSimulated }) => (
          <li key={domain} className="flex items-start hover:bg-hover">
            <AccountOpener
              latest={recent.find((research) => research.domain === domain) ?? null}
              impressionId={null}
              isSimulated={isSimulated}
              onResearch={() => onResearch(domain)}
            >
              <span />
              <span className="min-w-0">
                <span className="flex flex-wrap items-baseline gap-x-2">
                  <span className="font-medium break-words">{name ?? domain}</span>
                  {name === null ? null : <span className="text-sm break-all text-ink-3">{domain}</span>}
                </span>
                <span className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-3">
                  <IntentMark state="surging" />
                  <span className="min-w-0">{why}</span>
                </span>
              </span>
            </AccountOpener>
          </li>
        ))}
      </ul>
    </Section>
  );
}
