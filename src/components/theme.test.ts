import { expect, test } from "vitest";
import { formatThemeCookie, parseTheme } from "./theme";

test.each([
  ["dark", "dark"],
  ["light", "light"],
  ["system", "system"],
  ["<script>", "system"],
  [undefined, "system"],
])("a cookie of %j is the theme %s", (value, theme) => {
  expect(parseTheme(value)).toBe(theme);
});

test("the cookie lives for a year, on the whole site, and travels over https alone where there is https", () => {
  expect(formatThemeCookie("dark", false)).toBe("theme=dark; Path=/; Max-Age=31536000; SameSite=Lax");
  expect(formatThemeCookie("dark", true)).toMatch(/; Secure$/);
});
