CREATE TABLE `agreement` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`rakor_id` integer,
	`problem` text NOT NULL,
	`action` text NOT NULL,
	`office_id` integer NOT NULL,
	`person` text,
	`deadline` text NOT NULL,
	`area_id` integer NOT NULL,
	`indicator_code` text,
	`base_period` integer,
	`base_numerator` integer,
	`base_denominator` integer,
	`expected` integer,
	`state` text DEFAULT 'baru' NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	FOREIGN KEY (`rakor_id`) REFERENCES `rakor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`office_id`) REFERENCES `office`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `agreement_area` ON `agreement` (`area_id`);--> statement-breakpoint
CREATE INDEX `agreement_rakor` ON `agreement` (`rakor_id`);--> statement-breakpoint
CREATE TABLE `agreement_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`agreement_id` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text,
	`state` text NOT NULL,
	`note` text,
	`changes` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `agreement_event_agreement` ON `agreement_event` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `office` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`offered` integer DEFAULT true NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `office_name_unique` ON `office` (`name`);--> statement-breakpoint
CREATE TABLE `office_picture` (
	`name` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`content` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `rakor` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`held_on` text NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`area_id` integer NOT NULL,
	`period` integer NOT NULL,
	`state` text DEFAULT 'rencana' NOT NULL,
	`started_at` text,
	`closed_at` text,
	`minutes` text DEFAULT '{}' NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `rakor_deck` (
	`rakor_id` integer PRIMARY KEY NOT NULL,
	`data_version` integer NOT NULL,
	`frozen_at` text NOT NULL,
	`value` blob NOT NULL,
	FOREIGN KEY (`rakor_id`) REFERENCES `rakor`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `rakor_item` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`rakor_id` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`options` text DEFAULT '{}' NOT NULL,
	`title` text,
	`body` text,
	`notes` text,
	FOREIGN KEY (`rakor_id`) REFERENCES `rakor`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `rakor_item_rakor` ON `rakor_item` (`rakor_id`,`position`);--> statement-breakpoint
CREATE TABLE `share_key` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`hash` text NOT NULL,
	`area_id` integer NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`last_used_at` text,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `share_key_hash_unique` ON `share_key` (`hash`);
--> statement-breakpoint
CREATE TRIGGER `agreement_event_is_not_changed` BEFORE UPDATE ON `agreement_event` BEGIN SELECT raise(ABORT, 'the history of agreements is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `agreement_event_is_not_removed` BEFORE DELETE ON `agreement_event` BEGIN SELECT raise(ABORT, 'the history of agreements is append-only'); END;
--> statement-breakpoint
INSERT INTO `office` (`name`, `position`) VALUES
	('Dinas Kesehatan', 1),
	('Puskesmas', 2),
	('Camat', 3),
	('Pemerintah desa/kelurahan', 4),
	('TP Posyandu', 5),
	('TP PKK', 6),
	('Bappeda/Bapperida', 7),
	('Dinas PMD', 8),
	('Disdukcapil', 9),
	('Dinas Pendidikan', 10),
	('Dinas Sosial', 11),
	('Dinas PUPR', 12),
	('Dinas Perkim', 13),
	('Satpol PP dan BPBD', 14),
	('Dinas P3AP2KB', 15),
	('Dinas Kominfo', 16),
	('RSUD', 17),
	('BPJS Kesehatan', 18),
	('Kantor Kementerian Agama', 19),
	('Organisasi profesi (IDI, IBI, PPNI)', 20);
