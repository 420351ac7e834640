package se.lansnat.sync.share.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A real Git server on loopback: Git's own HTTP backend, which wants a token. */
final class GitServer implements AutoCloseable {

	static final String TOKEN = "hemligt";

	private final HttpServer server;
	private final Path root;
	/** So many bytes of each answer are sent before the line is cut. */
	private volatile long cutAfter = Long.MAX_VALUE;

	GitServer(Path root) throws IOException {
		this.root = root;
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::answer);
		server.setExecutor(Executors.newCachedThreadPool());
		server.start();
	}

	static boolean isPossible() {
		try {
			return new ProcessBuilder("git", "http-backend").redirectErrorStream(true).start().waitFor() >= 0
					&& new String(new ProcessBuilder("git", "--exec-path").start().getInputStream().readAllBytes()).contains("git");
		} catch (IOException e) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	String url(String repository) {
		return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + repository;
	}

	void cutAfter(long bytes) {
		cutAfter = bytes;
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String wanted = "Basic " + Base64.getEncoder().encodeToString(("token:" + TOKEN).getBytes(StandardCharsets.UTF_8));
			byte[] request = exchange.getRequestBody().readAllBytes();
			if (!wanted.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
				exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"git\"");
				exchange.sendResponseHeaders(401, -1);
				return;
			}
			ProcessBuilder git = new ProcessBuilder("git", "http-backend").redirectError(ProcessBuilder.Redirect.DISCARD);
			Map<String, String> environment = git.environment();
			environment.put("GIT_PROJECT_ROOT", root.toString());
			environment.put("GIT_HTTP_EXPORT_ALL", "1");
			environment.put("REMOTE_USER", "token");
			environment.put("PATH_INFO", exchange.getRequestURI().getPath());
			environment.put("QUERY_STRING", exchange.getRequestURI().getRawQuery() == null ? "" : exchange.getRequestURI().getRawQuery());
			environment.put("REQUEST_METHOD", exchange.getRequestMethod());
			environment.put("CONTENT_TYPE", header(exchange, "Content-Type"));
			environment.put("HTTP_CONTENT_ENCODING", header(exchange, "Content-Encoding"));
			environment.put("GIT_PROTOCOL", header(exchange, "Git-Protocol"));
			environment.put("CONTENT_LENGTH", String.valueOf(request.length));
			Process process = git.start();
			try (OutputStream out = process.getOutputStream()) {
				out.write(request);
			}
			send(exchange, process.getInputStream());
		}
	}

	private static String header(HttpExchange exchange, String name) {
		String value = exchange.getRequestHeaders().getFirst(name);
		return value == null ? "" : value;
	}

	private void send(HttpExchange exchange, InputStream answer) throws IOException {
		int status = 200;
		for (String line = line(answer); !line.isEmpty(); line = line(answer)) {
			int colon = line.indexOf(':');
			String value = line.substring(colon + 1).strip();
			if (line.startsWith("Status:")) {
				status = Integer.parseInt(value.substring(0, 3));
			} else {
				exchange.getResponseHeaders().set(line.substring(0, colon), value);
			}
		}
		byte[] body = answer.readAllBytes();
		exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
		exchange.getResponseBody().write(body, 0, (int) Math.min(body.length, cutAfter));
	}

	private static String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
			if (c != '\r') {
				line.append((char) c);
			}
		}
		return line.toString();
	}

	@Override
	public void close() {
		server.stop(0);
	}
}
