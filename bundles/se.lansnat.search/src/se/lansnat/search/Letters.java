package se.lansnat.search;

/** Compares words letter by letter. */
final class Letters {

	private Letters() {
	}

	/** So many letters must be put in, taken out, changed or exchanged with the next to make one word of the other. */
	static int distance(String one, String other) {
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					cost[i][j] = i + j;
					continue;
				}
				int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
				cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
				}
			}
		}
		return cost[one.length()][other.length()];
	}
}
