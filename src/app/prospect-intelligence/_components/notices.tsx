import { Alert } from "@/components/ui/alert";
import type { Notice } from "@/lib/prospect-intelligence/schemas";
import { OutsideLink } from "./evidence";

const TITLES: Record<Notice["kind"], string> = {
  moved_domain: "The domain has moved",
  other_company: "The domain leads to another company",
  parked: "The domain is parked",
  bot_wall: "A robot check stands before the site",
  consent_page: "A question for consent stands before the site",
  needs_browser: "The site shows nothing without its scripts",
};

/** What a reader must know about the site before relying on anything below. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  return notices.map(({ kind, message, evidence }) => (
    <Alert key={`${kind} ${message}`} tone={kind === "moved_domain" ? "note" : "warn"}>
      <p className="font-medium text-ink">{TITLES[kind]}</p>
      <p>
        {message}{" "}
        {evidence.slice(0, 2).map(({ url }) => (
          <span key={url} className="mr-2">
            <OutsideLink url={url} />
          </span>
        ))}
      </p>
    </Alert>
  ));
}
