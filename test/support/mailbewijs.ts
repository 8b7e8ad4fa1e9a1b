// SPDX-License-Identifier: EUPL-1.2

/** A key and a certificate for this machine, only for the mail server of tests. They are no secret and are trusted nowhere. */
export const mailbewijs = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgynUWashugPEpGca6
2y7Y12XnH7xgmEF3eb/2x5KQ+D+hRANCAASk4PhF78oye58oQxpp7i2J3i+axrdI
jpjqVt1K8BXq0s0dQ3AO7sZlrDxEKmb2/oaCcR7/Tx8xaM+Mue5S1SGH
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUUCXP4r6Rux5CmeS9Vq7eM93FnvkwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzE2MDM0NFoYDzIxMjYxMDMw
MTYwMzQ0WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASk4PhF78oye58oQxpp7i2J3i+axrdIjpjqVt1K8BXq0s0dQ3AO7sZl
rDxEKmb2/oaCcR7/Tx8xaM+Mue5S1SGHo28wbTAdBgNVHQ4EFgQUVEedkNcnk9aA
QVymSYL1h296dvswHwYDVR0jBBgwFoAUVEedkNcnk9aAQVymSYL1h296dvswDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDRwAwRAIgD7ZARYWlk9u6AlFZ6HmW11OBSS9rbdl5VmTiFvUrMl4CIGYQ
Ze/JDr88r7hu/oLbL/Zkg+F9qzpI4YjOFzvnyX/h
-----END CERTIFICATE-----
`,
};
