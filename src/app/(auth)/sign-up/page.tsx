import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { signUp } from "@/lib/auth/actions";
import { PASSWORD_MIN_LENGTH } from "@/lib/auth/forms";
import { safeNextPath } from "@/lib/auth/next-path";
import { getViewer } from "@/lib/auth/viewer";
import { AuthForm } from "../_components/auth-form";
import type { AuthPageProps } from "../_components/auth-page-props";
import { Heading } from "../_components/heading";

export const metadata: Metadata = { title: "Create an account" };

export default async function SignUpPage({ searchParams }: AuthPageProps) {
  const nextPath = safeNextPath((await searchParams).next);
  if ((await getViewer()).state !== "anonymous") redirect(nextPath);
  return (
    <>
      <Heading title="Create an account">
        <p>
          The first person to sign up becomes the admin. Everybody after that waits until an admin lets them in, and
          sees nothing before.
        </p>
      </Heading>
      <AuthForm
        action={signUp}
        submit="Create account"
        pending="Creating account…"
        next={nextPath}
        password={{
          label: "Password",
          autoComplete: "new-password",
          hint: `At least ${PASSWORD_MIN_LENGTH} characters.`,
        }}
      />
      <p className="mt-6 text-ink-2">
        Have an account?{" "}
        <Link href="/sign-in" className="link">
          Sign in
        </Link>
      </p>
    </>
  );
}
