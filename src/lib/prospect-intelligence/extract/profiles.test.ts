import { describe, expect, test } from "vitest";
import { parseHtml } from "./html";
import { extractProfiles } from "./profiles";

const COMPANY = { companyName: "Acme Robotics", domain: "acme-robotics.com" };
const ORIGIN = { url: "https://acme-robotics.com/", fetchedAt: "2026-11-20T12:00:00.000Z" };

type Link = readonly [text: string, href: string];

function read(links: readonly Link[], sameAs?: unknown) {
  const head =
    sameAs === undefined
      ? ""
      : `<script type="application/ld+json">${JSON.stringify({ "@type": "Organization", name: "Acme Robotics", sameAs })}</script>`;
  const body = links.map(([text, href]) => `<a href="${href}">${text}</a>`).join("\n");
  const signals = extractProfiles(parseHtml(head + body, ORIGIN), COMPANY, (host) => host);
  return Object.fromEntries(signals.map((signal) => [signal.key, signal]));
}
const profiles = (...args: Parameters<typeof read>) => read(...args).social_profiles?.value ?? null;
const organization = (...args: Parameters<typeof read>) => read(...args).open_source_organization?.value ?? null;

describe("social profiles", () => {
  test.each([
    ["https://www.linkedin.com/company/acme-robotics/", "https://www.linkedin.com/company/acme-robotics"],
    ["https://de.linkedin.com/company/acme-robotics/jobs?trk=x", "https://www.linkedin.com/company/acme-robotics"],
    ["https://twitter.com/acmerobotics", "https://x.com/acmerobotics"],
    ["https://x.com/AcmeRobotics?lang=en", "https://x.com/AcmeRobotics"],
    ["http://m.facebook.com/acmerobotics/", "https://www.facebook.com/acmerobotics"],
    ["https://www.facebook.com/pages/Acme-Robotics/123456", "https://www.facebook.com/pages/Acme-Robotics/123456"],
    ["https://instagram.com/acme.robotics/", "https://www.instagram.com/acme.robotics"],
    ["https://www.youtube.com/@acmerobotics/videos", "https://www.youtube.com/@acmerobotics"],
    ["https://youtube.com/c/AcmeRobotics", "https://www.youtube.com/c/AcmeRobotics"],
    ["https://bsky.app/profile/acme-robotics.com", "https://bsky.app/profile/acme-robotics.com"],
    ["https://fosstodon.org/@acmerobotics", "https://fosstodon.org/@acmerobotics"],
    ["https://www.xing.com/pages/acmerobotics", "https://www.xing.com/pages/acmerobotics"],
    ["https://www.tiktok.com/@acmerobotics", "https://www.tiktok.com/@acmerobotics"],
  ])("%s is one: %s", (href, address) => {
    expect(profiles([["", href]])).toEqual([address]);
  });

  test.each([
    ["a button to post the page", "Twitter", "https://twitter.com/intent/tweet?url=https://acme-robotics.com"],
    ["a button to share the page", "Facebook", "https://www.facebook.com/sharer/sharer.php?u=x"],
    ["another", "Facebook", "https://www.facebook.com/sharer.php?u=x"],
    ["another", "LinkedIn", "https://www.linkedin.com/shareArticle?mini=true&url=x"],
    ["another", "LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url=x"],
    ["another", "X", "https://x.com/share?text=acme-robotics"],
    ["a post", "Acme Robotics on X", "https://x.com/acmerobotics/status/1234567890"],
    ["a video", "YouTube", "https://www.youtube.com/watch?v=acmerobotics"],
    ["a picture", "Instagram", "https://www.instagram.com/p/acmerobotics/"],
    ["a person", "Our founder on LinkedIn", "https://www.linkedin.com/in/acme-robotics/"],
    ["somebody who praises it", "Jane Doe", "https://twitter.com/janedoe"],
    ["what a template left", "Facebook", "https://www.facebook.com/wix"],
    ["the network itself", "Facebook", "https://www.facebook.com/"],
    ["a host that ends alike", "X", "https://netflix.com/acmerobotics"],
  ])("%s is none", (_, text, href) => {
    expect(profiles([[text, href]])).toBeNull();
  });

  test("the one that bears the company's name goes before others on the same network", () => {
    const links: Link[] = [
      ["X", "https://x.com/globex"],
      ["X", "https://x.com/acmerobotics"],
    ];
    expect(profiles(links)).toEqual(["https://x.com/acmerobotics"]);
  });

  test("of another name count when the link is called after the network and is the only one there", () => {
    expect(profiles([["Follow us on LinkedIn", "https://www.linkedin.com/company/12345"]])).toEqual([
      "https://www.linkedin.com/company/12345",
    ]);
    const two: Link[] = [
      ["LinkedIn", "https://www.linkedin.com/company/12345"],
      ["LinkedIn", "https://www.linkedin.com/company/67890"],
    ];
    expect(profiles(two)).toBeNull();
  });

  test("stated in structured data go before links, with their place", () => {
    const { social_profiles } = read(
      [["X", "https://x.com/acmerobotics"]],
      ["https://www.wikidata.org/wiki/Q1", "https://x.com/goacme"],
    );
    expect(social_profiles).toMatchObject({
      value: ["https://x.com/goacme"],
      evidence: [{ url: ORIGIN.url, quote: "$.sameAs[1]: https://x.com/goacme" }],
    });
  });

  test("of several networks are each there once, with each its evidence", () => {
    const { social_profiles } = read([
      ["Follow us on X", "https://twitter.com/acmerobotics"],
      ["LinkedIn", "https://www.linkedin.com/company/acme-robotics"],
      ["LinkedIn", "https://www.linkedin.com/company/acme-robotics/"],
    ]);
    expect(social_profiles?.value).toEqual([
      "https://www.linkedin.com/company/acme-robotics",
      "https://x.com/acmerobotics",
    ]);
    expect(social_profiles?.evidence.map(({ quote }) => quote)).toEqual([
      "LinkedIn: https://www.linkedin.com/company/acme-robotics",
      "Follow us on X: https://twitter.com/acmerobotics",
    ]);
  });

  test("that are not linked are unknown", () => {
    expect(read([]).social_profiles).toEqual({
      key: "social_profiles",
      value: null,
      reason: "The home page links to no profile of the company on a social network",
      evidence: [],
    });
  });
});

describe("an open-source organisation", () => {
  test.each<[string, Link[], string]>([
    ["by its name", [["Open source", "https://github.com/acme-robotics"]], "https://github.com/acme-robotics"],
    ["by a repository", [["12k stars", "https://github.com/AcmeRobotics/arm"]], "https://github.com/AcmeRobotics"],
    [
      "by the list of its repositories",
      [["Code", "https://github.com/orgs/acmerobotics/repositories"]],
      "https://github.com/acmerobotics",
    ],
    ["on GitLab", [["", "https://gitlab.com/acmerobotics/core/arm"]], "https://gitlab.com/acmerobotics"],
    ["on Codeberg", [["Code", "https://codeberg.org/acmerobotics"]], "https://codeberg.org/acmerobotics"],
    [
      "of another name, called after the forge",
      [["GitHub", "https://github.com/arm-labs"]],
      "https://github.com/arm-labs",
    ],
    [
      "of another name, by several repositories",
      [
        ["Arm", "https://github.com/arm-labs/arm"],
        ["Grip", "https://github.com/arm-labs/grip"],
      ],
      "https://github.com/arm-labs",
    ],
    [
      "by its name among others'",
      [
        ["Built on", "https://github.com/kubernetes/kubernetes"],
        ["Ours", "https://github.com/acme-robotics/arm"],
      ],
      "https://github.com/acme-robotics",
    ],
  ])("is told %s", (_, links, address) => {
    expect(organization(links)).toBe(address);
  });

  test.each<[string, Link[]]>([
    ["to sign in with", [["Sign in with GitHub", "https://github.com/login/oauth/authorize?client_id=x"]]],
    ["to sponsor somebody", [["GitHub", "https://github.com/sponsors/acmerobotics"]]],
    ["to the forge's own pages", [["GitHub", "https://github.com/features/actions"]]],
    ["to an app of the forge's market", [["GitHub", "https://github.com/apps/acme-robotics"]]],
    ["to one repository of somebody else's", [["GitHub", "https://github.com/ros2/rclcpp"]]],
    [
      "to repositories of several others",
      [
        ["A", "https://github.com/apache/arrow"],
        ["B", "https://github.com/apache/kafka"],
        ["C", "https://github.com/ros2/rclcpp"],
      ],
    ],
    ["to a page of the forge's host for pages", [["Docs", "https://acme-robotics.github.io/"]]],
  ])("is not told by links %s", (_, links) => {
    expect(organization(links)).toBeNull();
  });

  test("may be stated in structured data", () => {
    const { open_source_organization } = read([], "https://github.com/arm-labs");
    expect(open_source_organization).toMatchObject({
      value: "https://github.com/arm-labs",
      evidence: [{ quote: "$.sameAs: https://github.com/arm-labs" }],
    });
  });
});

test("of what structured data states as the company's own, fifty addresses are read", () => {
  const others = Array.from({ length: 50 }, (_, i) => `https://example.org/${i}`);
  const own = "https://www.linkedin.com/company/acme-robotics";
  expect(profiles([], [...others.slice(1), own])).toEqual([own]);
  expect(profiles([], [...others, own])).toBeNull();
});
