package se.lansnat.sync.share;

import java.util.Optional;

/**
 * What proves who shares, for servers that are spoken to over HTTPS. It lives as long as the call and is written nowhere.
 *
 * @param user  user name; many servers take any with a token
 * @param token token or password
 */
public record Credentials(String user, String token) {

	/** {@return what the environment gives: {@code LANSNAT_TOKEN} and, if the server wants it, {@code LANSNAT_USER}} */
	public static Optional<Credentials> ofEnvironment() {
		return Optional.ofNullable(System.getenv("LANSNAT_TOKEN")).filter(token -> !token.isBlank())
				.map(token -> new Credentials(Optional.ofNullable(System.getenv("LANSNAT_USER")).orElse("token"), token));
	}

	/** The token is in no message. */
	@Override
	public String toString() {
		return user;
	}
}
