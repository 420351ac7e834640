package se.lansnat.sync.share.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.RefUpdate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.lansnat.sync.merge.Choice;
import se.lansnat.sync.merge.ConflictKind;
import se.lansnat.sync.merge.Decision;
import se.lansnat.sync.merge.FolderVersion;
import se.lansnat.sync.merge.MergeResult;
import se.lansnat.sync.merge.tests.Counties;
import se.lansnat.sync.share.Credentials;
import se.lansnat.sync.share.HistoryEntry;
import se.lansnat.sync.share.Pulled;
import se.lansnat.sync.share.ShareException;
import se.lansnat.sync.share.SharedFolder;

class ShareTest {

	private static final Optional<Credentials> TOKEN = Optional.of(new Credentials("token", GitServer.TOKEN));

	@TempDir
	Path directory;
	private Path mine;
	private Path other;

	@BeforeEach
	void create() throws Exception {
		mine = directory.resolve("mine");
		other = directory.resolve("other");
		Counties.create(mine);
	}

	private void share(String url, Optional<Credentials> credentials) throws Exception {
		try (SharedFolder folder = SharedFolder.init(mine, Optional.of(url), credentials)) {
			assertThat(folder.push(Optional.empty())).isTrue();
			assertThat(folder.push(Optional.empty())).as("nothing new").isFalse();
		}
		SharedFolder.init(other, Optional.of(url), credentials).close();
	}

	private static boolean push(Path path, Optional<Credentials> credentials) throws Exception {
		try (SharedFolder folder = SharedFolder.open(path, credentials)) {
			return folder.push(Optional.empty());
		}
	}

	private static Pulled pull(Path path, Optional<Credentials> credentials, Decision... decisions) throws Exception {
		try (SharedFolder folder = SharedFolder.open(path, credentials)) {
			return folder.pull(List.of(decisions));
		}
	}

	private static Map<String, String> texts(Path path) throws Exception {
		Map<String, String> texts = new TreeMap<>();
		FolderVersion.read(path).files().forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
		return texts;
	}

	private void workTogether(String url, Optional<Credentials> credentials) throws Exception {
		share(url, credentials);
		assertThat(texts(other)).isEqualTo(texts(mine));
		Counties.set(mine, Counties.LOCALITY, "population", new BigDecimal(120));
		Counties.set(other, Counties.LOCALITY, "note", "fr\u00e5n m\u00f6tet");
		assertThat(push(mine, credentials)).isTrue();
		assertThatThrownBy(() -> push(other, credentials)).isInstanceOf(ShareException.class);
		Pulled pulled = pull(other, credentials);
		assertThat(pulled.merge().map(MergeResult::isComplete)).contains(true);
		assertThat(push(other, credentials)).isTrue();
		assertThat(pull(mine, credentials).news()).isTrue();
		assertThat(texts(mine)).isEqualTo(texts(other));
		assertThat(texts(mine).get("programme-1880.lansnat")).contains("population=\"120\"", "note=\"fr\u00e5n m\u00f6tet\"");
		assertThat(push(mine, credentials)).as("both are at the same version").isFalse();
		try (Git git = Git.open(mine.toFile())) {
			assertThat(git.status().call().isClean()).isTrue();
		}
	}

	@Test
	void worksThroughASharedFolder() throws Exception {
		workTogether(directory.resolve("shared.git").toString(), Optional.empty());
	}

	@Test
	void worksThroughARealGitServer() throws Exception {
		assumeTrue(GitServer.isPossible());
		Path served = Files.createDirectory(directory.resolve("served"));
		Git.init().setBare(true).setInitialBranch("main").setDirectory(served.resolve("county.git").toFile()).call().close();
		try (GitServer server = new GitServer(served)) {
			workTogether(server.url("county.git"), TOKEN);
			try (Stream<Path> all = Files.walk(directory)) {
				for (Path file : all.filter(Files::isRegularFile).toList()) {
					assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
							.as(file.toString()).doesNotContain(GitServer.TOKEN);
				}
			}
			Counties.set(mine, Counties.LOCALITY, "name", "Annat");
			assertThatThrownBy(() -> push(mine, Optional.of(new Credentials("token", "fel")))).isInstanceOf(ShareException.class);
		}
	}

	@Test
	void anInterruptedTransferLeavesBothSidesWhole() throws Exception {
		assumeTrue(GitServer.isPossible());
		Path served = Files.createDirectory(directory.resolve("served"));
		Git.init().setBare(true).setInitialBranch("main").setDirectory(served.resolve("county.git").toFile()).call().close();
		try (GitServer server = new GitServer(served)) {
			share(server.url("county.git"), TOKEN);
			Counties.set(mine, Counties.LOCALITY, "population", new BigDecimal(99));
			push(mine, TOKEN);
			Map<String, String> before = texts(other);
			for (int bytes = 1; bytes < 1_000; bytes += 97) {
				server.cutAfter(bytes);
				try {
					pull(other, TOKEN);
				} catch (ShareException e) {
					assertThat(texts(other)).isEqualTo(before);
				}
			}
			server.cutAfter(Long.MAX_VALUE);
			pull(other, TOKEN);
			assertThat(texts(other)).isEqualTo(texts(mine));
		}
	}

	@Test
	void conflictsAreDecidedWithWhoAndWhen() throws Exception {
		share(directory.resolve("shared.git").toString(), Optional.empty());
		Counties.set(mine, Counties.LOCALITY, "name", "V\u00e5rt");
		Counties.set(other, Counties.LOCALITY, "name", "Deras");
		push(other, Optional.empty());
		Map<String, String> before = texts(mine);
		Pulled pulled = pull(mine, Optional.empty());
		MergeResult result = pulled.merge().orElseThrow();
		assertThat(result.open()).hasSize(1);
		assertThat(result.open().getFirst().kind()).isEqualTo(ConflictKind.BOTH_CHANGED);
		assertThat(pulled.theirs().of(result.open().getFirst())).isPresent();
		assertThat(pulled.ours().of(result.open().getFirst())).isPresent();
		assertThat(texts(mine)).as("nothing is written while it is open").isEqualTo(before);
		assertThat(pull(mine, Optional.empty(), new Decision(Counties.LOCALITY, "name", Choice.THEIRS)).news()).isTrue();
		assertThat(texts(mine)).isEqualTo(texts(other));
	}

	@Test
	void historyOfAnObjectSaysFromWhat() throws Exception {
		share(directory.resolve("shared.git").toString(), Optional.empty());
		Counties.set(mine, Counties.LOCALITY, "population", new BigDecimal(10));
		push(mine, Optional.empty());
		Counties.set(mine, Counties.LOCALITY, "population", new BigDecimal(20));
		push(mine, Optional.empty());
		try (SharedFolder folder = SharedFolder.open(mine, Optional.empty())) {
			List<HistoryEntry> entries = folder.history().of(Counties.LOCALITY);
			assertThat(entries).hasSize(3);
			assertThat(entries.getFirst().changes().getFirst().before().orElseThrow().texts()).containsExactly("10");
			assertThat(entries.getFirst().changes().getFirst().after().orElseThrow().texts()).containsExactly("20");
			assertThat(entries.getFirst().summary()).isEqualTo("\u00c4ndrat: kommun 1880 (1)");
		}
	}

	@Test
	void rewrittenOrUnrelatedHistoryIsRefused() throws Exception {
		Path shared = directory.resolve("shared.git");
		share(shared.toString(), Optional.empty());
		Counties.set(mine, Counties.LOCALITY, "population", new BigDecimal(10));
		push(mine, Optional.empty());
		pull(other, Optional.empty());
		Map<String, String> before = texts(other);
		try (Git git = Git.open(shared.toFile())) {
			RefUpdate update = git.getRepository().updateRef("refs/heads/main");
			update.setNewObjectId(git.getRepository().resolve("refs/heads/main~1"));
			update.setForceUpdate(true);
			update.update();
		}
		assertThatThrownBy(() -> pull(other, Optional.empty())).isInstanceOf(ShareException.class);
		assertThat(texts(other)).isEqualTo(before);
		Path foreign = directory.resolve("foreign");
		Counties.create(foreign, "00000000-0000-4000-8000-00000000ffff");
		SharedFolder.init(foreign, Optional.of(shared.toString()), Optional.empty()).close();
		assertThatThrownBy(() -> pull(foreign, Optional.empty())).isInstanceOf(ShareException.class);
		assertThatThrownBy(() -> push(foreign, Optional.empty())).isInstanceOf(ShareException.class);
	}

	@Test
	void aSecretInTheAddressIsRefused() {
		assertThatThrownBy(() -> SharedFolder.init(mine, Optional.of("https://a:b@example.org/x.git"), Optional.empty()))
				.isInstanceOf(ShareException.class).hasMessageNotContaining("a:b");
	}
}
